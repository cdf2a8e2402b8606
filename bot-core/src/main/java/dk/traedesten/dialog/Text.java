package dk.traedesten.dialog;

import java.util.function.UnaryOperator;

/// Words to people, in Danish and in English.
public record Text(String da, String en) {

  /// The same words in both languages: what a person wrote, a name, a number.
  public static Text same(String words) {
    return new Text(words, words);
  }

  /// The words in one language.
  public String in(Language language) {
    return switch (language) {
      case DA -> da;
      case EN -> en;
    };
  }

  /// The same change made to both languages.
  public Text map(UnaryOperator<String> change) {
    return new Text(change.apply(da), change.apply(en));
  }

  /// These words followed by others.
  public Text plus(String between, Text next) {
    return new Text(da + between + next.da, en + between + next.en);
  }
}
