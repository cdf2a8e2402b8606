package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.play.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The tables are read again by FastCSV.
class CsvTest {
  private static List<List<String>> read(Minutes minutes) {
    var text = new String(Papers.written(Format.CSV, minutes), StandardCharsets.UTF_8);
    assertThat(text).as("the mark that says UTF-8").startsWith("\uFEFF");
    try (var rows =
        CsvReader.builder()
            .fieldSeparator(';')
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text.substring(1))) {
      return rows.stream().map(row -> List.copyOf(row.getFields())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_plan_is_a_table_under_its_heading() {
    var plan = Objects.requireNonNull(Samples.messages().get("table")).blocks();
    assertThat(read(Papers.of(Language.DA, plan)))
        .containsExactly(
            List.of("Prøvehandling", "Sammen om de unge", "24. november 2026"),
            List.of(""),
            List.of("Handlingsplan"),
            List.of("Handling", "Ansvarlig", "Første skridt", "Følg op den"),
            List.of(
                "Fælles morgenmøde hver anden torsdag",
                "Bo",
                "Indkald til det første",
                "8.12.2026"),
            List.of("Ring, før sagen skifter hænder", "Emma", "Del telefonliste", "1.12.2026"));
  }

  @Test
  void the_worst_words_are_read_again_and_none_is_a_formula() {
    for (var words : Papers.WORST) {
      var table =
          new Block.Table(
              List.of(Text.same(words), Text.same("Nr.")),
              List.of(List.of(Text.same(words), Text.same("1"))));
      var read =
          read(
              Papers.about(
                  words, Language.DA, List.of(new Block.Heading(Text.same(words)), table)));
      assertThat(read).hasSize(5);
      assertThat(read.getLast().getFirst()).endsWith(Plain.words(words));
      assertThat(read)
          .allSatisfy(row ->
              assertThat(row)
                  .allSatisfy(
                      cell -> assertThat(cell.strip()).doesNotMatch("(?s)[=+\\-@\uFF1D].*")));
    }
  }

  @Test
  void there_is_no_spreadsheet_without_a_table() {
    var minutes = Papers.of(Language.DA, List.of(new Block.Heading(Text.same("Aftale"))));
    assertThat(Format.CSV.write(minutes, Papers.AT)).isEmpty();
  }
}
