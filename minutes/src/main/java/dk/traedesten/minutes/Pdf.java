package dk.traedesten.minutes;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.traedesten.chart.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;

/// Minutes as a PDF that is tagged for those who do not see it: language, title, headings, tables,
/// what each picture shows (PDF/UA).
final class Pdf {
  private static final int PLAIN = 400;
  private static final int STRONG = 700;

  /// Instead of what none of the letters can draw.
  private static final String NO_LETTER = "\u25A1";

  static {
    // What it would log can be people's words.
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  static byte[] of(Minutes minutes, Instant at) {
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Trædesten");
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.useReplacementText(NO_LETTER);
    font(builder, Letters.PLAIN::open, "Open Sans", PLAIN);
    font(builder, Letters.STRONG::open, "Open Sans", STRONG);
    font(builder, () -> resource("NotoEmoji-Regular.ttf"), "Noto Emoji", PLAIN);
    font(builder, () -> resource("DejaVuSans.ttf"), "DejaVu Sans", PLAIN);
    builder.withW3cDocument(PrintPage.of(minutes, css()), "");
    var bytes = new ByteArrayOutputStream();
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      var pdf = renderer.getPdfDocument();
      pdf.getDocumentInformation().setCreationDate(calendar(at));
      pdf.setDocumentId(at.toEpochMilli());
      pdf.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Only the letters that are used come along in the document.
  private static void font(
      PdfRendererBuilder builder, FSSupplier<InputStream> file, String family, int weight) {
    builder.useFont(file, family, weight, FontStyle.NORMAL, true);
  }

  private static String css() {
    try (var file = resource("minutes.css")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Optional.ofNullable(Pdf.class.getResourceAsStream(name)).orElseThrow();
  }

  private static Calendar calendar(Instant at) {
    return GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
  }
}
