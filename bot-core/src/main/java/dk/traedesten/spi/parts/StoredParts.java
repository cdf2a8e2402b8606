package dk.traedesten.spi.parts;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.session.Document;
import dk.traedesten.spi.Codec;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/// A document taken apart.
///
/// @param parts what is in each, as JSON; the same as long as nothing in it has changed
/// @param dialogs the exercises it is about, by the name each is kept under once
/// @param values what some parts were written from or read as: the same value is not written again
public record StoredParts(
    Map<StoredPart, byte[]> parts,
    Map<String, Dialog> dialogs,
    Map<StoredPart.Shared, Object> values) {
  /// Nothing yet.
  public static final StoredParts NONE = new StoredParts(Map.of(), Map.of(), Map.of());

  /// A document with its parts.
  public record Read(Document document, StoredParts parts) {}

  private record Kept(int version, Document session) {}

  /// One of the exercises.
  public Dialog dialog(String name) {
    return Optional.ofNullable(dialogs.get(name)).orElseThrow();
  }

  /// Takes a document apart.
  ///
  /// @param names gives the same name to the same exercise
  /// @param before its parts before this turn
  public static StoredParts of(
      Document document, Function<Dialog, String> names, StoredParts before) {
    var taken = new Collector(names, before);
    taken.put(StoredPart.Shared.DOCUMENT, new Kept(Codec.VERSION, document));
    return taken.parts();
  }

  /// Puts a document together. What is not there of single people is left out: it has been taken
  /// away for good.
  ///
  /// @throws Codec.Unreadable when it cannot be read by this release
  public static Read together(Map<StoredPart, byte[]> parts, Function<String, Dialog> dialogs) {
    return together(parts, dialogs, NONE);
  }

  /// Puts a document together beside an earlier state of it.
  ///
  /// @param known the earlier state: what has the same bytes there is not read again
  public static Read together(
      Map<StoredPart, byte[]> parts, Function<String, Dialog> dialogs, StoredParts known) {
    var source = new PartsSource(parts, dialogs, known);
    try {
      var kept = source.shared(StoredPart.Shared.DOCUMENT, Kept.class);
      if (kept.version() <= Codec.VERSION) {
        return new Read(kept.session(), source.read());
      }
    } catch (JacksonException _) {
      // Said below, without its words.
    }
    throw new Codec.Unreadable(
        "a stored session cannot be read by this release, which reads version %d; start the release that wrote it, nothing has been changed"
            .formatted(Codec.VERSION));
  }
}
