package dk.traedesten.chat;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An exercise somebody has named, and what they wrote after it.
///
/// @param rest becomes the topic
public record NamedExercise(Dialog dialog, Optional<String> rest) {
  /// No title has more words. Somebody may write a whole book to the bot.
  private static final int LONGEST_TITLE = 20;

  /// Finds it by its id or its title, in either language, with or without Danish letters.
  public static Optional<NamedExercise> in(Catalogue catalogue, String written) {
    var words = Arrays.asList(written.strip().split("\\s+"));
    for (int n = Math.min(words.size(), LONGEST_TITLE); n > 0; n--) {
      var name = folded(String.join(" ", words.subList(0, n)));
      var found =
          catalogue.dialogs().stream().filter(d -> names(d).anyMatch(name::equals)).findFirst();
      if (found.isPresent()) {
        return Optional.of(new NamedExercise(found.get(), rest(words.subList(n, words.size()))));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> rest(List<String> words) {
    return Optional.of(String.join(" ", words)).filter(w -> !w.isBlank());
  }

  private static Stream<String> names(Dialog dialog) {
    return Stream.of(dialog.id(), dialog.title().da(), dialog.title().en())
        .map(NamedExercise::folded);
  }

  private static String folded(String name) {
    return ChatCommand.plain(name)
        .replace("æ", "ae")
        .replace("ø", "oe")
        .replace("å", "aa")
        .replaceAll("[ -]+", "");
  }
}
