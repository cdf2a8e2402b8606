package dk.traedesten.chat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// What can be written to the bot, in Danish and in English.
public enum Word {
  HELP,
  LIST,
  MY_ANSWERS,
  DELETE_MINE,
  MY_ACTIONS,
  DANISH,
  ENGLISH;

  /// What somebody means; empty when it is none of these.
  public static Optional<Word> of(String written) {
    return switch (plain(written)) {
      case "hjælp", "hjaelp", "help", "menu", "hej", "hello", "hi", "start" -> Optional.of(HELP);
      case "liste", "list", "øvelser", "oevelser", "exercises" -> Optional.of(LIST);
      case "mine svar",
          "vis mine svar",
          "mine data",
          "vis mine data",
          "my answers",
          "show my answers",
          "my data",
          "show my data" ->
          Optional.of(MY_ANSWERS);
      case "slet mine svar",
          "slet svar",
          "slet",
          "slet mine data",
          "delete my answers",
          "delete mine",
          "delete",
          "delete my data" ->
          Optional.of(DELETE_MINE);
      case "mine handlinger", "handlinger", "my actions", "actions" -> Optional.of(MY_ACTIONS);
      case "dansk", "tal dansk", "danish", "speak danish" -> Optional.of(DANISH);
      case "engelsk", "tal engelsk", "english", "speak english" -> Optional.of(ENGLISH);
      default -> Optional.empty();
    };
  }

  /// Small letters, one space between words, nothing else.
  public static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}-]+", " ")
        .strip();
  }
}
