package dk.traedesten.teams.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that take no effect: no markup, mention, link or template in them is followed, whatever
/// element they stand in. Teams follows markup in some elements and shows a backslash in others, so
/// nothing is escaped; instead a sign that nobody sees stands where markup would begin.
final class Plain {
  private static final String CUT = "…";
  private static final String NOTHING = "–";

  /// Joins what stands beside it, takes no room, and is part of no markup.
  private static final String JOINT = "\u2060";

  /// Where markup, a tag, a template or a link would begin.
  private static final Pattern BEGINNINGS =
      Pattern.compile("[\\\\_\\[\\]<&{$~@]|://|(?<=\\w)\\.(?=\\p{L})");

  /// What makes a heading, a list, a quote or a line of a line.
  private static final Pattern LINES =
      Pattern.compile("^(?=[ \\t]*(?:[#>+=|-]|\\d+[.)]))", Pattern.MULTILINE);

  private static final int TITLE = 60;
  private static final int NOTIFIED = 300;

  private Plain() {}

  /// The words as they are shown.
  static String inert(String words) {
    var joined =
        BEGINNINGS.matcher(seen(words)).replaceAll(m -> JOINT + escaped(m.group()) + JOINT);
    // A star opens and closes between any letters, and so does a backtick; their like do not.
    return LINES.matcher(joined).replaceAll(JOINT).replace('*', '∗').replace('`', 'ˋ');
  }

  private static String escaped(String group) {
    return Matcher.quoteReplacement(group);
  }

  /// The words, or their beginning with a sign that there is more, as they are shown. Never empty.
  static String fit(String written, int longest) {
    return inert(cut(written, longest));
  }

  /// What stands on a button, where nothing is followed.
  static String title(String written) {
    return cut(written.replace('\n', ' '), TITLE);
  }

  /// The beginning of words for a notification.
  static String notified(String words) {
    return cut(words, NOTIFIED);
  }

  static String cut(String written, int longest) {
    // What lies far beyond what is shown need not be looked at.
    var words = seen(written.substring(0, Math.min(written.length(), 4 * longest))).strip();
    if (words.isEmpty()) {
      return NOTHING;
    }
    return words.length() <= longest
        ? words
        : words.substring(0, whole(words, longest - CUT.length())).stripTrailing() + CUT;
  }

  /// The words in pieces that fit, parted between words where there are any; not yet as shown.
  static List<String> pieces(String written, int longest) {
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

  /// The words without signs that turn what stands beside them.
  static String seen(String words) {
    if (words.chars().noneMatch(Plain::isUnseen)) {
      return words;
    }
    var seen = new StringBuilder(words.length());
    words.chars().filter(c -> !isUnseen(c)).forEach(c -> seen.append((char) c));
    return seen.toString();
  }

  /// Signs nobody sees that turn the direction in which what follows is read, and others that are
  /// no words; not the ends of lines.
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
