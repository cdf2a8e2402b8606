package dk.traedesten.spi.parts;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.session.Document;
import dk.traedesten.spi.Codec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/// A document taken apart.
///
/// @param parts what is in each, as JSON; the same as long as nothing in it has changed
/// @param dialogs the exercises it is about, by the name each is kept under once
public record DocumentParts(Map<DocumentPart, byte[]> parts, Map<String, Dialog> dialogs) {

  private record Kept(int version, Document session) {}

  /// Takes a document apart.
  ///
  /// @param names gives the same name to the same exercise
  public static DocumentParts of(Document document, Function<Dialog, String> names) {
    var taken = new Collector(names);
    taken.put(DocumentPart.Shared.DOCUMENT, new Kept(Codec.VERSION, document));
    return taken.parts();
  }

  /// The names of the exercises that a document is about.
  ///
  /// @param brief the part in which they stand
  public static Iterable<String> dialogs(byte[] brief) {
    var spec = PartsMapper.JSON.readTree(brief);
    var names = new LinkedHashMap<String, Boolean>();
    names.put(spec.path("dialog").asString(), true);
    spec.path("parts").values().forEach(name -> names.put(name.asString(), true));
    return names.keySet();
  }

  /// Puts a document together. What is not there of single people is left out: it has been taken
  /// away for good.
  ///
  /// @throws Codec.Unreadable when it cannot be read by this release
  public static Document together(
      Map<DocumentPart, byte[]> parts, Function<String, Dialog> dialogs) {
    var source = new PartsSource(parts, dialogs);
    try {
      var kept = source.shared(DocumentPart.Shared.DOCUMENT, Kept.class);
      if (kept.version() <= Codec.VERSION) {
        return kept.session();
      }
    } catch (JacksonException _) {
      // Said below, without its words.
    }
    throw new Codec.Unreadable(
        "a stored session cannot be read by this release, which reads version %d; start the release that wrote it, nothing has been changed"
            .formatted(Codec.VERSION));
  }
}
