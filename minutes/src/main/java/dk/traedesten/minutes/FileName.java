package dk.traedesten.minutes;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a document is called: the exercise, the topic and the day.
///
/// Danish letters stay. What a system, a browser or an eye could take for something else goes:
/// signs that mean something in a path, and letters of scripts that turn the reading direction, in
/// which `.docx` can be made to look like another ending.
final class FileName {
  /// Far below what any system allows, also when each letter takes two bytes.
  private static final int LONGEST = 80;

  private FileName() {}

  static String of(Minutes minutes, String ending) {
    var name =
        Stream.of(minutes.title().in(minutes.language()), minutes.topic())
            .map(FileName::safe)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    var day = minutes.ended().orElse(minutes.began());
    // With the day behind it, no name is one that Windows keeps for itself.
    return "%s %s.%s"
        .formatted(
            shortened(name.isEmpty() ? Lines.MINUTES.in(minutes.language()) : name), day, ending);
  }

  private static String safe(String words) {
    var kept = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFC)
        .codePoints()
        .map(FileName::safe)
        .forEach(kept::appendCodePoint);
    return kept.toString().replaceAll(" +", " ").replaceAll("-+", "-").strip();
  }

  private static int safe(int letter) {
    return switch (Character.getType(letter)) {
      case Character.DASH_PUNCTUATION -> '-';
      case Character.DECIMAL_DIGIT_NUMBER -> letter < 128 ? letter : ' ';
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER ->
          UnicodeScript.of(letter) == UnicodeScript.LATIN ? letter : ' ';
      default -> ' ';
    };
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
  }
}
