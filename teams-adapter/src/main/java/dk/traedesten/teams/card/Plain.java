package dk.traedesten.teams.card;

import dk.traedesten.layout.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that take no effect: no markup, mention, link or template in them is followed, whatever
/// element they stand in.
///
/// In a run of text Teams follows no markup, so that words stay as they were written, links and
/// mail addresses to be copied. In headings and labels it does, and shows a backslash in some of
/// them, so nothing is escaped; instead a sign that nobody sees stands where markup would begin.
final class Plain {
  /// Joins what stands beside it, takes no room, and is part of no markup.
  private static final String JOINT = "\u2060";

  /// Where markup, a tag, a template or a link would begin.
  private static final Pattern BEGINNINGS =
      Pattern.compile("[\\\\_\\[\\]<&{$~@]|://|(?<=\\w)\\.(?=\\p{L})");

  /// What makes a heading, a list, a quote or a line of a line.
  private static final Pattern LINES =
      Pattern.compile("^(?=[ \\t]*(?:[#>+=|-]|\\d+[.)]))", Pattern.MULTILINE);

  /// Where a template would begin, however many of its signs stand there.
  private static final Pattern TEMPLATE = Pattern.compile("\\{(?=\\{)");

  private static final int TITLE = 60;

  private Plain() {}

  /// The words of a run of text, as they were written but for the beginning of a template, which is
  /// followed everywhere.
  static String asWritten(String words) {
    return TEMPLATE.matcher(PlainText.seen(words)).replaceAll("{" + JOINT);
  }

  /// The words as they are shown in headings and labels.
  static String inert(String words) {
    var joined =
        BEGINNINGS
            .matcher(PlainText.seen(words))
            .replaceAll(m -> JOINT + escaped(m.group()) + JOINT);
    // A star opens and closes between any letters, and so does a backtick; their like do not.
    return LINES.matcher(joined).replaceAll(JOINT).replace('*', '∗').replace('`', 'ˋ');
  }

  private static String escaped(String group) {
    return Matcher.quoteReplacement(group);
  }

  /// The words, or their beginning with a sign that there is more, as they are shown. Never empty.
  static String fit(String written, int longest) {
    return inert(PlainText.cut(written, longest));
  }

  /// What stands on a button, where nothing is followed.
  static String title(String written) {
    return PlainText.line(written, TITLE);
  }
}
