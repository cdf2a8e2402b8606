package dk.traedesten.minutes;

import java.util.stream.IntStream;

/// Words as they can stand in any document.
///
/// Signs nobody sees go away: control characters, which XML cannot hold, and those that turn the
/// reading direction of everything after them, also of what somebody else wrote. The direction of
/// Arabic or Hebrew words comes from their letters. Whatever ends a line in some program ends it
/// here: slides have a vertical tab where a text has a new line.
final class PlainWords {
  private static final int BROKEN = 0xFFFD;

  private PlainWords() {}

  static String words(String words) {
    var kept = new StringBuilder(words.length());
    words
        .replaceAll("\\R", "\n")
        .replace('\t', ' ')
        .codePoints()
        .flatMap(PlainWords::kept)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /// The same on one line.
  static String line(String words) {
    return words(words).replaceAll("\\s*\n\\s*", " ");
  }

  private static IntStream kept(int letter) {
    if (letter == '\n') {
      return IntStream.of(letter);
    }
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> IntStream.empty();
      case Character.SURROGATE -> IntStream.of(BROKEN);
      default -> turns(letter) || isNone(letter) ? IntStream.empty() : IntStream.of(letter);
    };
  }

  /// Code points that are set aside and will never be letters; XML cannot hold some of them.
  private static boolean isNone(int letter) {
    return (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
  }

  /// Embeddings, overrides and isolates.
  private static boolean turns(int letter) {
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
  }
}
