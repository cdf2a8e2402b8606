package dk.traedesten.spi.parts;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.spi.parts.DocumentPart.Anonymous;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;

/// Gathers the parts of a document while it is written.
final class Collector {
  static final TypeReference<List<Map<String, Value>>> SLOTS = new TypeReference<>() {};
  static final TypeReference<Map<String, Value>> GIVEN = new TypeReference<>() {};
  static final TypeReference<List<List<Nameless>>> NAMELESS = new TypeReference<>() {};

  /// An anonymous answer, and where it stands among the others.
  record Nameless(int at, PersonId by, Map<String, Value> given) {}

  private final Function<Dialog, String> names;
  private final Map<DocumentPart, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Dialog> dialogs = new LinkedHashMap<>();
  private final Map<PersonId, List<Map<String, Value>>> own = new LinkedHashMap<>();
  private final List<List<Nameless>> nameless = new ArrayList<>();

  Collector(Function<Dialog, String> names) {
    this.names = names;
  }

  void put(DocumentPart part, Object value) {
    parts.put(part, written(value));
  }

  byte[] written(Object value) {
    return PartsMapper.JSON.writer().withAttribute(Collector.class, this).writeValueAsBytes(value);
  }

  void put(DocumentPart part, byte[] written) {
    parts.put(part, written);
  }

  String name(Dialog dialog) {
    var name = names.apply(dialog);
    dialogs.put(name, dialog);
    return name;
  }

  /// Where it stands in the person's part.
  int own(PersonId who, Map<String, Value> given) {
    var slots = own.computeIfAbsent(who, _ -> new ArrayList<>());
    slots.add(given);
    return slots.size() - 1;
  }

  int nameless(List<Nameless> answers) {
    nameless.add(answers);
    return nameless.size() - 1;
  }

  void begun(PersonId who, String moment, Map<String, Value> given) {
    put(new DocumentPart.Begun(who, moment), typed(GIVEN, given));
  }

  DocumentParts parts() {
    own.forEach((who, slots) -> put(new DocumentPart.Own(who), typed(SLOTS, slots)));
    if (!nameless.isEmpty()) {
      put(Anonymous.ANSWERS, typed(NAMELESS, nameless));
    }
    return new DocumentParts(parts, dialogs);
  }

  private static byte[] typed(TypeReference<?> type, Object value) {
    return PartsMapper.JSON.writerFor(type).writeValueAsBytes(value);
  }
}
