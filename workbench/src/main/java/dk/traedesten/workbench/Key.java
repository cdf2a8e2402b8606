package dk.traedesten.workbench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One key that can be written: a component of a record, as the reader names it.
///
/// @param verb whether it comes first and says which kind of thing this is
/// @param needed whether it must be there
record Key(String name, Type type, boolean verb, boolean needed) {
  /// Lists that may not be empty. The reader takes a list that is not there for an empty one, and
  /// it is the check that asks for more; a test holds this to what the check says.
  private static final Set<String> NEEDED =
      Set.of(
          "dialog.modes",
          "dialog.steps",
          "setting.options",
          "step.ask.prompts",
          "step.reveal.show",
          "step.talk.prompts",
          "step.collect.prompts",
          "step.branch.then",
          "step.repeat.steps",
          "step.apart.steps",
          "prompt.matrix.columns",
          "display.radar.radar",
          "display.quadrant.zones",
          "display.map.zones");

  /// The keys of a record, in the order in which they are declared.
  static List<Key> of(Class<?> kind) {
    var components = List.of(kind.getRecordComponents());
    return components.stream()
        .map(c -> of(c, c == components.getFirst()))
        .map(key -> NEEDED.contains(GrammarName.of(kind) + "." + key.name()) ? key.asNeeded() : key)
        .toList();
  }

  private Key asNeeded() {
    return new Key(name, type, verb, true);
  }

  private static Key of(RecordComponent component, boolean first) {
    var type = component.getGenericType();
    var named = Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class));
    return new Key(
        named.map(JsonProperty::value).orElseGet(() -> kebab(component.getName())),
        inner(Optional.class, type).orElse(type),
        first && named.isPresent(),
        type != boolean.class
            && inner(Optional.class, type).isEmpty()
            && inner(List.class, type).isEmpty()
            && named(type).isEmpty());
  }

  /// What a list holds; empty when this is no list.
  Optional<Type> listed() {
    return inner(List.class, type);
  }

  /// The `E` of a `List<E>`; empty when a type is no such list.
  static Optional<Type> listed(Type type) {
    return inner(List.class, type);
  }

  /// The `E` of a `Map<String, E>`, whose keys are names; empty when a type is no such map.
  static Optional<Type> named(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Map.class
        ? Optional.of(generic.getActualTypeArguments()[1])
        : Optional.empty();
  }

  private static Optional<Type> inner(Class<?> of, Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == of
        ? Optional.of(generic.getActualTypeArguments()[0])
        : Optional.empty();
  }

  /// As names are written in dialogs: `upTo` is `up-to`.
  static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
