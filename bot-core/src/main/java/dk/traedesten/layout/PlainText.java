package dk.traedesten.layout;

import java.util.ArrayList;
import java.util.List;

/// Words cut and parted where there is too little room. What nobody sees is taken out: signs that
/// turn the direction in which what follows is read, and others that are no words.
public final class PlainText {
  private static final String CUT = "…";
  private static final String NOTHING = "–";

  private PlainText() {}

  /// The words, or their beginning with a sign that there is more. Never empty: channels refuse
  /// that.
  ///
  /// @param longest in characters
  public static String cut(String written, int longest) {
    // What lies far beyond what is shown need not be looked at.
    var words = seen(written.substring(0, Math.min(written.length(), 4 * longest))).strip();
    if (words.isEmpty()) {
      return NOTHING;
    }
    return words.length() <= longest
        ? words
        : words.substring(0, whole(words, longest - CUT.length())).stripTrailing() + CUT;
  }

  /// The same on one line.
  public static String line(String written, int longest) {
    return cut(written.replace('\n', ' '), longest);
  }

  /// The words in pieces that fit, parted between words where there are any. Never empty.
  ///
  /// @param longest of a piece, in characters
  public static List<String> pieces(String written, int longest) {
    var words = seen(written);
    var pieces = new ArrayList<String>();
    var rest = words.isBlank() ? NOTHING : words.strip();
    while (rest.length() > longest) {
      int gap = Math.max(rest.lastIndexOf(' ', longest), rest.lastIndexOf('\n', longest));
      int end = gap > longest / 2 ? gap : whole(rest, longest);
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    if (!rest.isBlank()) {
      pieces.add(rest);
    }
    return pieces;
  }

  /// The beginning of words, for an input that holds no more.
  ///
  /// @param most in characters
  public static String beginning(String words, int most) {
    return words.length() <= most ? words : words.substring(0, whole(words, most));
  }

  /// The words without signs that turn what stands beside them.
  public static String seen(String words) {
    if (words.chars().noneMatch(PlainText::isUnseen)) {
      return words;
    }
    var seen = new StringBuilder(words.length());
    words.chars().filter(c -> !isUnseen(c)).forEach(c -> seen.append((char) c));
    return seen.toString();
  }

  /// Not the ends of lines.
  private static boolean isUnseen(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /// A place at or before `end` that parts no character in two.
  private static int whole(String words, int end) {
    return Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
  }
}
