package dk.traedesten.spi.parts;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.spi.parts.StoredPart.Anonymous;
import dk.traedesten.spi.parts.StoredPart.Shared;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final StoredParts before;
  private final Map<Shared, Object> values = new EnumMap<>(Shared.class);
  private final Map<StoredPart, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Dialog> dialogs = new LinkedHashMap<>();
  private final Map<PersonId, List<Map<String, Value>>> own = new LinkedHashMap<>();
  private final List<List<Nameless>> nameless = new ArrayList<>();

  Collector(Function<Dialog, String> names, StoredParts before) {
    this.names = names;
    this.before = before;
  }

  /// Whether a part is the very value it was before, and has been taken over with what stands in
  /// it.
  boolean takenOver(Shared part, Object value) {
    var written = before.parts().get(part);
    if (written == null || before.values().get(part) != value) {
      return false;
    }
    put(part, written);
    values.put(part, value);
    if (part == Shared.BRIEF) {
      dialogs.putAll(before.dialogs());
      Optional.ofNullable(before.parts().get(Shared.BEFORE))
          .ifPresent(memory -> put(Shared.BEFORE, memory));
      Optional.ofNullable(before.values().get(Shared.BEFORE))
          .ifPresent(memory -> values.put(Shared.BEFORE, memory));
    }
    return true;
  }

  void put(Shared part, Object value, byte[] written) {
    put(part, written);
    values.put(part, value);
  }

  void put(StoredPart part, Object value) {
    parts.put(part, written(value));
  }

  byte[] written(Object value) {
    return PartsMapper.JSON.writer().withAttribute(Collector.class, this).writeValueAsBytes(value);
  }

  void put(StoredPart part, byte[] written) {
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
    put(new StoredPart.Begun(who, moment), typed(GIVEN, given));
  }

  StoredParts parts() {
    own.forEach((who, slots) -> put(new StoredPart.Own(who), typed(SLOTS, slots)));
    if (!nameless.isEmpty()) {
      put(Anonymous.ANSWERS, typed(NAMELESS, nameless));
    }
    return new StoredParts(parts, dialogs, values);
  }

  private static byte[] typed(TypeReference<?> type, Object value) {
    return PartsMapper.JSON.writerFor(type).writeValueAsBytes(value);
  }
}
