package dk.traedesten.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.regex.Pattern;

/// A sheet as SVG, with its heading and its words in it for those who do not see it.
final class Svg {
  private static final Pattern DIGITS = Pattern.compile("-?\\d+\\.\\d{2,}");
  private static final Pattern CLIP = Pattern.compile("clip-?\\d+");

  private Svg() {}

  static String of(ChartSheet sheet, String title, String words) {
    int height = sheet.height();
    var graphics = new VectorGraphics2D();
    sheet.draw(new SheetPen(graphics));
    var drawn = written(graphics, new PageSize(ChartSheet.WIDTH, height));
    // The head is written anew: without a document type to fetch, sized in pixels, and with its
    // words.
    var inside = drawn.substring(drawn.indexOf('>', drawn.indexOf("<svg")) + 1);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n<title>%s</title>\n<desc>%s</desc>"
            .formatted(
                ChartSheet.WIDTH, height, ChartSheet.WIDTH, height, escaped(title), escaped(words))
        + brief(inside);
  }

  /// Without more digits than a screen can show, and with names that do not depend on the run.
  private static String brief(String drawn) {
    var rounded =
        DIGITS
            .matcher(drawn)
            .replaceAll(m -> Said.number(Double.parseDouble(m.group())).replaceFirst("^-0$", "0"));
    var names = new HashMap<String, String>();
    return CLIP.matcher(rounded)
        .replaceAll(m -> names.computeIfAbsent(m.group(), _ -> "c" + names.size()));
  }

  private static String written(VectorGraphics2D graphics, PageSize size) {
    var bytes = new ByteArrayOutputStream();
    try {
      new SVGProcessor().getDocument(graphics.getCommands(), size).writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(UTF_8);
  }

  /// Fit for XML: without what XML cannot say.
  private static String escaped(String words) {
    var fit = new StringBuilder();
    words
        .codePoints()
        .filter(c -> c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !surrogate(c)))
        .forEach(fit::appendCodePoint);
    return fit.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static boolean surrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
