package dk.traedesten.minutes;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words in Markdown as they are: nothing in them is a mark, a mention, a picture or a link.
final class Inert {
  /// A new line within a paragraph.
  static final String BREAK = "  \n";

  private static final String ALWAYS = "\\`*_[]|~@#$^";
  private static final String FIRST = "+-=";

  private Inert() {}

  /// Words of one paragraph or several.
  static String words(String words) {
    return paragraphs(words).collect(Collectors.joining("\n\n"));
  }

  static Stream<String> paragraphs(String words) {
    return Stream.of(words.split("\\n\\s*\\n"))
        .map(paragraph ->
            paragraph
                .lines()
                .map(String::strip)
                .map(Inert::line)
                .collect(Collectors.joining(BREAK)));
  }

  /// Words that stand on one line.
  static String line(String line) {
    var inert = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      switch (sign) {
        case '<' -> inert.append("&lt;");
        case '>' -> inert.append("&gt;");
        case '&' -> inert.append("&amp;");
        default -> inert.append(means(line, i) ? "\\" : "").append(sign);
      }
    }
    return inert.toString();
  }

  /// Whether the sign would do something where it stands.
  private static boolean means(String line, int at) {
    char sign = line.charAt(at);
    return ALWAYS.indexOf(sign) >= 0
        || (at == 0 && FIRST.indexOf(sign) >= 0)
        || ((sign == '.' || sign == ')') && beginsAList(line, at))
        || (sign == '.' && line.regionMatches(true, at - 3, "www", 0, 3))
        || (sign == ':' && beginsALinkOrSmiley(line, at));
  }

  /// A number, a sign and a space, not the day in `1.12.2026`.
  private static boolean beginsAList(String line, int at) {
    return at > 0
        && (at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1)))
        && line.substring(0, at).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// A colon in `https://` or `:tada:`, not the one in `10:30` or before a space.
  private static boolean beginsALinkOrSmiley(String line, int at) {
    boolean inANumber = at > 0 && Character.isDigit(line.charAt(at - 1));
    return at + 1 < line.length()
        && !Character.isWhitespace(line.charAt(at + 1))
        && !(inANumber && Character.isDigit(line.charAt(at + 1)));
  }
}
