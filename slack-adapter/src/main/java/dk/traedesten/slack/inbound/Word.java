package dk.traedesten.slack.inbound;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be written to the bot, in Danish and in English.
enum Word {
  HELP("hjælp", "hjaelp", "help", "menu", "hej", "hello", "hi", "start"),
  LIST("liste", "list", "øvelser", "oevelser", "exercises"),
  MY_ANSWERS("mine svar", "vis mine svar", "my answers", "show my answers"),
  DELETE_MINE("slet mine svar", "slet svar", "delete my answers", "delete mine"),
  MY_ACTIONS("mine handlinger", "handlinger", "my actions", "actions"),
  DANISH("dansk", "tal dansk", "danish", "speak danish"),
  ENGLISH("engelsk", "tal engelsk", "english", "speak english");

  private final List<String> said;

  Word(String... said) {
    this.said = List.of(said);
  }

  /// What somebody means; empty when it is none of these.
  static Optional<Word> of(String written) {
    var plain = plain(written);
    return Stream.of(values()).filter(w -> w.said.contains(plain)).findFirst();
  }

  /// Small letters, one space between words, nothing else.
  static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}-]+", " ")
        .strip();
  }
}
