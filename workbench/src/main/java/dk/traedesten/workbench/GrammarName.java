package dk.traedesten.workbench;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What things of the language are called, in its schema and its descriptions: `dialog`,
/// `step.ask`, `until`.
final class GrammarName {
  private GrammarName() {}

  /// The name of a type: a kind's family and verb, else the type's own.
  static String of(Class<?> type) {
    return isKind(type)
        ? Key.kebab(type.getInterfaces()[0].getSimpleName()) + "." + verb(type)
        : Key.kebab(type.getSimpleName());
  }

  /// The key with which a kind begins.
  static String verb(Class<?> kind) {
    return first(kind).map(JsonProperty::value).orElseThrow();
  }

  private static Optional<JsonProperty> first(Class<?> type) {
    return Optional.ofNullable(
        type.getRecordComponents()[0].getAccessor().getAnnotation(JsonProperty.class));
  }

  /// Whether it is one kind of a family: a record that begins with its verb.
  static boolean isKind(Class<?> type) {
    return type.isRecord() && type.getInterfaces().length == 1 && first(type).isPresent();
  }

  /// The kinds of a family, in the order in which they are declared.
  static List<Class<?>> kinds(Class<?> family) {
    return List.of(family.getPermittedSubclasses());
  }

  /// Whether it is read from another form than its components.
  static boolean hasWrittenForm(Class<?> type) {
    return Stream.<AnnotatedElement>concat(
            Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
        .anyMatch(made -> made.isAnnotationPresent(JsonCreator.class));
  }

  /// The words of an enum, in the order in which they are declared.
  static List<String> words(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(Field::isEnumConstant)
        .map(f -> f.getAnnotation(JsonProperty.class).value())
        .toList();
  }
}
