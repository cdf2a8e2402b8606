package dk.traedesten.minutes;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The tables of minutes, the plan among them, for a spreadsheet: one below the other, each under
/// its heading.
///
/// A Danish Excel opens a file with a double click only when the columns are separated by
/// semicolons, since the comma is in its numbers, and reads Danish letters only when the file
/// begins with a mark that says UTF-8. Other programs ask, or find out by themselves.
final class Csv {
  private static final String MARK = "\uFEFF";

  private static final CSVFormat DANISH =
      CSVFormat.EXCEL.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  private Csv() {}

  /// The tables; empty when there is none.
  static Optional<byte[]> of(Minutes minutes) {
    var parts = Parts.of(minutes);
    return parts.stream().anyMatch(Part.Table.class::isInstance)
        ? Optional.of((MARK + written(Front.of(minutes), parts)).getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static String written(Front front, List<Part> parts) {
    var out = new StringWriter();
    try (var csv = new CSVPrinter(out, DANISH)) {
      row(csv, List.of(front.title(), front.about(), front.lines().getFirst()));
      var heading = "";
      for (var part : parts) {
        if (part instanceof Part.Heading(var words)) {
          heading = words;
        }
        if (part instanceof Part.Table(var head, var rows)) {
          csv.println();
          if (!heading.isEmpty()) {
            row(csv, List.of(heading));
          }
          row(csv, head);
          for (var cells : rows) {
            row(csv, cells);
          }
          heading = "";
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void row(CSVPrinter csv, List<String> cells) throws IOException {
    csv.printRecord(cells.stream().map(Cell::of));
  }
}
