package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.traedesten.dialog.FaultList.Complaint;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Looks for keys that are not known, before anything else is read: a key that is misspelt is the
/// cause, and that the right one is missing only its consequence.
final class KeyCheck {
  /// Whoever has got so many keys wrong has not written an exercise.
  private static final int MOST = 50;

  private static final ClassValue<Map<String, RecordComponent>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> kind) {
          return known(kind);
        }
      };

  private static final ClassValue<Boolean> READ_BY_ITSELF =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> kind) {
          return isReadByItself(kind);
        }
      };

  private static final ClassValue<Map<String, Class<?>>> KINDS =
      new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> sealed) {
          return VerbFirst.kinds(sealed);
        }
      };

  private final FaultList complaints = new FaultList();

  private KeyCheck() {}

  /// The keys of a file that are not known, each with what was probably meant.
  static List<Complaint> complaints(JsonNode file) {
    var check = new KeyCheck();
    check.value("", file, Dialog.class);
    return check.complaints.all();
  }

  private void value(String place, JsonNode node, Type type) {
    if (complaints.size() >= MOST) {
      return;
    }
    if (type instanceof ParameterizedType of) {
      var arguments = of.getActualTypeArguments();
      if (of.getRawType() == Optional.class) {
        value(place, node, arguments[0]);
      } else if (of.getRawType() == List.class && node.isArray()) {
        for (int i = 0; i < node.size(); i++) {
          value(place + "/" + i, node.get(i), arguments[0]);
        }
      }
    } else if (type instanceof Class<?> kind && node.isObject() && !READ_BY_ITSELF.get(kind)) {
      if (kind.isSealed()) {
        verbFirst(place, node, kind);
      } else if (kind.isRecord()) {
        keys(place, node, kind);
      }
    }
  }

  /// Whether a type has a form of its own, and says itself what is wrong with it.
  private static boolean isReadByItself(Class<?> kind) {
    return Stream.<java.lang.reflect.Executable>concat(
            Arrays.stream(kind.getDeclaredMethods()), Arrays.stream(kind.getDeclaredConstructors()))
        .anyMatch(made -> made.isAnnotationPresent(JsonCreator.class));
  }

  private void verbFirst(String place, JsonNode node, Class<?> sealed) {
    var kinds = KINDS.get(sealed);
    var first = node.propertyNames().stream().findFirst().orElse("");
    var kind = kinds.get(first);
    if (kind == null) {
      complaints.add(
          place, VerbFirst.unknown(sealed, first), VerbFirst.advice(first, node, kinds.keySet()));
    } else {
      keys(place, node, kind);
    }
  }

  private void keys(String place, JsonNode node, Class<?> kind) {
    var known = KNOWN.get(kind);
    for (var key : node.propertyNames()) {
      var component = known.get(key);
      var at = place + "/" + key.replace("~", "~0").replace("/", "~1");
      if (complaints.size() >= MOST) {
        return;
      }
      if (component == null) {
        complaints.add(at, "`%s` is not known here".formatted(key), advice(kind, key, known));
      } else {
        value(at, node.get(key), component.getGenericType());
      }
    }
  }

  private static String advice(Class<?> kind, String key, Map<String, ?> known) {
    var advice = Nearest.advice(key, known.keySet(), "write one of: ");
    return kind == Text.class
        ? advice + "; if it is part of the text, put the text in quotes, for its comma or colon"
        : advice;
  }

  /// `up-to` for `upTo`.
  private static String written(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Map<String, RecordComponent> known(Class<?> kind) {
    var known = new LinkedHashMap<String, RecordComponent>();
    for (var component : kind.getRecordComponents()) {
      var named = component.getAccessor().getAnnotation(JsonProperty.class);
      known.put(named == null ? written(component.getName()) : named.value(), component);
    }
    return known;
  }
}
