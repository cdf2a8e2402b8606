package dk.traedesten.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// Words broken into lines that fit a width.
final class Wrap {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  /// Danish words grow long: one that is broken says so.
  private static final String HYPHEN = "-";

  private Wrap() {}

  static List<String> lines(String words, Font font, double width) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : words.strip().split("\\s+", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, font) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, font) > width) {
        int fits = fits(line, font, width);
        lines.add(line.substring(0, fits) + HYPHEN);
        line = line.substring(fits);
      }
    }
    lines.add(line);
    return lines;
  }

  static double width(String words, Font font) {
    return font.getStringBounds(words, CONTEXT).getWidth();
  }

  /// How many characters of a word longer than a line stand on it; never half a character.
  private static int fits(String word, Font font, double width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (width(word.substring(0, next) + HYPHEN, font) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
