package dk.traedesten.spi.parts;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.spi.parts.Collector.Nameless;
import dk.traedesten.spi.parts.DocumentPart.Anonymous;
import dk.traedesten.spi.parts.DocumentPart.Begun;
import dk.traedesten.spi.parts.DocumentPart.Own;
import dk.traedesten.spi.parts.DocumentPart.Shared;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;

/// The parts of a document while it is read.
final class PartsSource {
  private final Map<DocumentPart, byte[]> parts;
  private final Function<String, Dialog> dialogs;
  private final Map<DocumentPart, List<?>> slots = new HashMap<>();

  PartsSource(Map<DocumentPart, byte[]> parts, Function<String, Dialog> dialogs) {
    this.parts = parts;
    this.dialogs = dialogs;
  }

  Dialog dialog(String name) {
    return dialogs.apply(name);
  }

  <T> T shared(Shared part, Class<T> type) {
    return type.cast(shared(part, PartsMapper.JSON.constructType(type)));
  }

  Object shared(Shared part, JavaType type) {
    return PartsMapper.JSON
        .readerFor(type)
        .withAttribute(PartsSource.class, this)
        .readValue(parts.getOrDefault(part, new byte[0]));
  }

  Optional<String> secret() {
    return Optional.ofNullable(parts.get(Anonymous.SECRET))
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

  private <T> Optional<T> slot(DocumentPart part, TypeReference<List<T>> type, int slot) {
    var read = slots.computeIfAbsent(part, it -> read(it, type));
    @SuppressWarnings("unchecked")
    var all = (List<T>) read;
    return slot < all.size() ? Optional.of(all.get(slot)) : Optional.empty();
  }

  private <T> List<T> read(DocumentPart part, TypeReference<List<T>> type) {
    return Optional.ofNullable(parts.get(part))
        .<List<T>>map(bytes -> PartsMapper.JSON.readerFor(type).readValue(bytes))
        .orElse(List.of());
  }
}
