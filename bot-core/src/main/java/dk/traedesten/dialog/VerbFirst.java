package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/// Reads one of several kinds of thing by its first key: `- ask: score` is an ask with the id
/// `score`.
///
/// The kinds are the permitted records of a sealed type; a record's verb is the name of its first
/// component.
final class VerbFirst<T> extends ValueDeserializer<T> {
  private final Class<T> type;
  private final Map<String, Class<?>> kinds;
  private final Map<Class<?>, ValueDeserializer<Object>> readers = new ConcurrentHashMap<>();

  VerbFirst(Class<T> type) {
    this.type = type;
    this.kinds = kinds(type);
  }

  /// The kinds there are, by their verbs.
  static Map<String, Class<?>> kinds(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses())
        .collect(Collectors.toMap(VerbFirst::verb, kind -> kind, (a, _) -> a, TreeMap::new));
  }

  /// Said of a first key that is no verb.
  static String unknown(Class<?> type, String first) {
    return first.isEmpty()
        ? "this is no %s".formatted(name(type))
        : "`%s` is no kind of %s".formatted(first, name(type));
  }

  /// What to write instead: the verb that stands further down, or the one that was meant.
  static String advice(String first, JsonNode written, Set<String> kinds) {
    return written.propertyNames().stream()
        .filter(kinds::contains)
        .findFirst()
        .map("write `%s` first"::formatted)
        .orElseGet(() -> Nearest.advice(first, kinds, "begin it with one of: "));
  }

  private static String verb(Class<?> kind) {
    return kind.getRecordComponents()[0].getAccessor().getAnnotation(JsonProperty.class).value();
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      parser.nextToken();
    }
    if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
      return context.reportInputMismatch(
          type,
          "%s; begin it with one of: %s",
          unknown(type, ""),
          String.join(", ", kinds.keySet()));
    }
    var kind = kinds.get(parser.currentName());
    if (kind == null) {
      return context.reportInputMismatch(
          type,
          "%s; begin it with one of: %s",
          unknown(type, parser.currentName()),
          String.join(", ", kinds.keySet()));
    }
    return type.cast(reader(kind, context).deserialize(parser, context));
  }

  /// A reader is the same for every step of its kind; finding it costs more than reading the step.
  private ValueDeserializer<Object> reader(Class<?> kind, DeserializationContext context) {
    var known = readers.get(kind);
    if (known != null) {
      return known;
    }
    var found = context.findRootValueDeserializer(context.constructType(kind));
    readers.put(kind, found);
    return found;
  }

  private static String name(Class<?> type) {
    return type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
