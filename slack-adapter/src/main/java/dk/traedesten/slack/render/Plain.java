package dk.traedesten.slack.render;

import com.slack.api.model.block.composition.PlainTextObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words that take no effect: no markup, mention, link or emoji code in them is followed.
final class Plain {
  private static final String CUT = "…";
  private static final String NOTHING = "–";

  /// Signs nobody sees that turn the direction in which what follows is read, and others that are
  /// no words; not the ends of lines.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  private static final int NOTIFIED = 300;

  private Plain() {}

  /// Words that fit, cut where they do not.
  static PlainTextObject text(String words, int longest) {
    return PlainTextObject.builder().text(fit(words, longest)).emoji(false).build();
  }

  /// The words, or their beginning with a sign that there is more. Never empty: Slack refuses that.
  static String fit(String written, int longest) {
    var words = seen(written);
    if (words.isBlank()) {
      return NOTHING;
    }
    return words.length() <= longest
        ? words
        : words.substring(0, whole(words, longest - CUT.length())).stripTrailing() + CUT;
  }

  /// The words in pieces that fit, parted between words where there are any.
  static List<String> pieces(String written, int longest) {
    var words = seen(written);
    var pieces = new ArrayList<String>();
    var rest = words.isBlank() ? NOTHING : words;
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
    return UNSEEN.matcher(words).replaceAll("");
  }

  /// The beginning of words for a notification, where Slack would follow markup in them.
  static String notified(String words) {
    return fit(words, NOTIFIED).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// A place at or before `end` that parts no character in two.
  private static int whole(String words, int end) {
    return Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
  }
}
