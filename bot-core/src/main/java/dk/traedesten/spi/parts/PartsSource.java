package dk.traedesten.spi.parts;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.spi.parts.Collector.Nameless;
import dk.traedesten.spi.parts.StoredPart.Anonymous;
import dk.traedesten.spi.parts.StoredPart.Begun;
import dk.traedesten.spi.parts.StoredPart.Own;
import dk.traedesten.spi.parts.StoredPart.Shared;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;

/// The parts of a document while it is read.
final class PartsSource {
  private final Map<StoredPart, byte[]> parts;
  private final Function<String, Dialog> dialogs;
  private final StoredParts known;
  private final Map<String, Dialog> named = new LinkedHashMap<>();
  private final Map<Shared, Object> values = new EnumMap<>(Shared.class);
  private final Map<StoredPart, List<?>> slots = new HashMap<>();

  PartsSource(Map<StoredPart, byte[]> parts, Function<String, Dialog> dialogs, StoredParts known) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.known = known;
  }

  Dialog dialog(String name) {
    var dialog = dialogs.apply(name);
    named.put(name, dialog);
    return dialog;
  }

  StoredParts read() {
    return new StoredParts(parts, named, values);
  }

  <T> T shared(Shared part, Class<T> type) {
    return type.cast(shared(part, PartsMapper.JSON.constructType(type)));
  }

  Object shared(Shared part, JavaType type) {
    var earlier = known.values().get(part);
    if (earlier != null
        && part == Shared.BEFORE
        && Arrays.equals(parts.get(part), known.parts().get(part))) {
      values.put(part, earlier);
      return earlier;
    }
    Object value =
        PartsMapper.JSON
            .readerFor(type)
            .withAttribute(PartsSource.class, this)
            .readValue(parts.getOrDefault(part, new byte[0]));
    values.put(part, value);
    return value;
  }

  Optional<String> secret() {
    return Optional.ofNullable(parts.get(Anonymous.PSEUDONYM_KEY))
        .map(bytes -> PartsMapper.JSON.readValue(bytes, String.class));
  }

  Optional<Map<String, Value>> own(PersonId who, int slot) {
    return slot(new Own(who), Collector.SLOTS, slot);
  }

  Optional<List<Nameless>> nameless(int slot) {
    return slot(Anonymous.ANSWERS, Collector.NAMELESS, slot);
  }

  Optional<Map<String, Value>> begun(PersonId who, String moment) {
    return Optional.ofNullable(parts.get(new Begun(who, moment)))
        .map(bytes -> PartsMapper.JSON.readerFor(Collector.GIVEN).readValue(bytes));
  }

  private <T> Optional<T> slot(StoredPart part, TypeReference<List<T>> type, int slot) {
    var read = slots.computeIfAbsent(part, it -> read(it, type));
    @SuppressWarnings("unchecked")
    var all = (List<T>) read;
    return slot < all.size() ? Optional.of(all.get(slot)) : Optional.empty();
  }

  private <T> List<T> read(StoredPart part, TypeReference<List<T>> type) {
    return Optional.ofNullable(parts.get(part))
        .<List<T>>map(bytes -> PartsMapper.JSON.readerFor(type).readValue(bytes))
        .orElse(List.of());
  }
}
