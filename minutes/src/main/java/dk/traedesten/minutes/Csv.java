package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Minutes for a spreadsheet: first every answer that was shown as a row of its own, then the
/// tables that are no answers, the plan among them, each under its heading.
///
/// A Danish Excel opens a file with a double click only when the columns are separated by
/// semicolons, since the comma is in its numbers, and reads Danish letters only when the file
/// begins with a mark that says UTF-8. Other programs ask, or find out by themselves.
final class Csv {
  private static final String MARK = "\uFEFF";

  private static final CSVFormat DANISH =
      CSVFormat.EXCEL.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  private Csv() {}

  /// The answers and the tables; empty when there is neither.
  static Optional<byte[]> of(Minutes minutes) {
    var language = minutes.language();
    var answers =
        minutes.sections().stream()
            .flatMap(section -> AnswerRows.of(section, language).stream())
            .map(AnswerRow::cells)
            .toList();
    var tables = minutes.sections().stream().flatMap(section -> tables(section, language)).toList();
    return answers.isEmpty() && tables.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (MARK + written(Front.of(minutes), head(language), answers, tables))
                .getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> head(Language language) {
    return Stream.of(
            Lines.STEP, Lines.QUESTION, Lines.WHO, Lines.ANSWER, Lines.NUMBER, Lines.OF_WHAT)
        .map(words -> words.in(language))
        .toList();
  }

  /// A table with the heading it stands under, which only the first of several has.
  private record Headed(String heading, DocumentPart.Table table) {}

  private static Stream<Headed> tables(MinutesSection section, Language language) {
    var tables = new ArrayList<Headed>();
    var heading = "";
    for (var block : section.blocks()) {
      if (block instanceof Block.Heading(var words)) {
        heading = PlainWords.line(words.in(language));
      }
      if (block instanceof Block.Table table && !AnswerRows.isAnswers(section, table)) {
        for (var part : DocumentParts.of(table, language)) {
          tables.add(new Headed(heading, part));
          heading = "";
        }
      }
    }
    return tables.stream();
  }

  private static String written(
      Front front, List<String> head, List<List<String>> answers, List<Headed> tables) {
    var out = new StringWriter();
    try (var csv = new CSVPrinter(out, DANISH)) {
      row(csv, List.of(front.title(), front.about(), front.lines().getFirst()));
      if (!answers.isEmpty()) {
        csv.println();
        row(csv, head);
        for (var answer : answers) {
          row(csv, answer);
        }
      }
      for (var headed : tables) {
        csv.println();
        if (!headed.heading().isEmpty()) {
          row(csv, List.of(headed.heading()));
        }
        row(csv, headed.table().head());
        for (var cells : headed.table().rows()) {
          row(csv, cells);
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
