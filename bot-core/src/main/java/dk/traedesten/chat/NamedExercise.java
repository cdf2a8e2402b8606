package dk.traedesten.chat;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An exercise somebody has named, and what they wrote after it.
///
/// @param rest becomes the topic
public record NamedExercise(Dialog dialog, Optional<String> rest) {
  /// No title has more words. Somebody may write a whole book to the bot.
  private static final int LONGEST_TITLE = 20;

  /// Shorter words are in many titles, or will be.
  private static final int SHORTEST_WORD = 5;

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

  /// Finds it by its id or its title, in either language, with or without Danish letters; else by a
  /// word that only its title has.
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
    return byAWord(catalogue, words.getFirst())
        .map(dialog -> new NamedExercise(dialog, rest(words.subList(1, words.size()))));
  }

  /// The only exercise whose title holds this word, in either language: `pulse`.
  private static Optional<Dialog> byAWord(Catalogue catalogue, String written) {
    var word = folded(written);
    var named =
        word.length() < SHORTEST_WORD
            ? List.<Dialog>of()
            : catalogue.dialogs().stream().filter(d -> wordsOf(d).anyMatch(word::equals)).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static Stream<String> wordsOf(Dialog dialog) {
    return Stream.of(dialog.title().da(), dialog.title().en())
        .flatMap(title -> WORD.splitAsStream(title))
        .map(NamedExercise::folded);
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
