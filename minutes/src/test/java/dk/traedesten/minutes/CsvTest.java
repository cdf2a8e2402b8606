package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Distribution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
      assertThat(read.getLast().getFirst()).endsWith(PlainWords.words(words));
      assertThat(read)
          .allSatisfy(row ->
              assertThat(row)
                  .allSatisfy(cell ->
                      assertThat(cell.strip())
                          .doesNotMatch("(?s)(?!\\+[0-9 ]+$)[=+\\-@\uFF1D].*")));
    }
  }

  @Test
  void there_is_no_spreadsheet_without_a_table() {
    var minutes = Papers.of(Language.DA, List.of(new Block.Heading(Text.same("Aftale"))));
    assertThat(Format.CSV.write(minutes, Papers.AT)).isEmpty();
  }

  @Test
  void a_phone_number_and_a_number_below_zero_stand_as_they_were_written() {
    for (var words : List.of("+45 12 34 56", "+4520202020", "+45 20 20 20 20", "-3", "-2,5")) {
      assertThat(Cell.of(words)).isEqualTo(words);
    }
    for (var words : List.of("-2+3", "+45-20", "+A1", "=1", "-A1", "+1+1", "-1*2", "+", "-")) {
      assertThat(Cell.of(words)).isEqualTo("'" + words);
    }
  }

  private static Text both(String words) {
    return Text.same(words);
  }

  private static MinutesSection shown(Block... blocks) {
    return new MinutesSection(MinutesSection.Kind.SHOWN, List.of(blocks), List.of());
  }

  private static Block.Picture histogram() {
    return new Block.Picture(
        new Chart.Histogram(
            both("Hvor stærkt?"),
            Distribution.of(List.of(3, 8, 8), 1, 10),
            both("lidt"),
            both("meget"),
            Optional.empty()));
  }

  private static List<List<String>> answers(MinutesSection... sections) {
    return read(Papers.of(Language.DA, sections)).stream().skip(2).toList();
  }

  private static final List<String> HEAD =
      List.of("Trin", "Spørgsmål", "Hvem", "Svar", "Tal", "Tallet er");

  @Test
  void what_people_wrote_is_a_row_for_each_with_the_name_only_where_it_was_shown() {
    var quotes =
        new Block.Quotes(
            List.of(
                new Block.Quote("Vi mangler tid", Optional.empty()),
                new Block.Quote("Det går", Optional.of("Bo"))));
    assertThat(
            answers(
                shown(
                    new Block.Heading(both("Pulsen")),
                    new Block.Paragraph(both("Hvorfor?")),
                    quotes)))
        .containsExactly(
            HEAD,
            List.of("Pulsen", "Hvorfor?", "", "Vi mangler tid", "", ""),
            List.of("Pulsen", "Hvorfor?", "Bo", "Det går", "", ""));
  }

  @Test
  void numbers_without_names_are_how_many_chose_each_and_nothing_more() {
    assertThat(answers(shown(new Block.Heading(both("Pulsen")), histogram())))
        .containsExactly(
            HEAD,
            List.of("Pulsen", "Hvor stærkt?", "", "3", "1", "antal svar"),
            List.of("Pulsen", "Hvor stærkt?", "", "8", "2", "antal svar"));
  }

  @Test
  void numbers_with_names_are_a_row_for_each_person() {
    var named =
        new Block.Table(
            List.of(both("Tal"), both("Navne")),
            List.of(List.of(both("8"), both("Anna, Bo")), List.of(both("3"), both("Camilla"))));
    assertThat(answers(shown(new Block.Heading(both("Pulsen")), histogram(), named)))
        .containsExactly(
            HEAD,
            List.of("Pulsen", "Hvor stærkt?", "Anna", "8", "", ""),
            List.of("Pulsen", "Hvor stærkt?", "Bo", "8", "", ""),
            List.of("Pulsen", "Hvor stærkt?", "Camilla", "3", "", ""));
  }

  @Test
  void choices_are_counted_and_where_only_a_middle_was_shown_there_is_only_the_middle() {
    var choices =
        new Block.Table(
            List.of(both("Valg"), both("Antal")),
            List.of(List.of(both("Det går trægt"), both("2"))));
    var bars =
        new Block.Picture(
            new Chart.Bars(
                both("Check-in"),
                List.of(new Chart.Bar(both("Kurs"), Distribution.of(List.of(2, 3), 1, 5)))));
    assertThat(
            answers(
                shown(
                    new Block.Heading(both("Nu")),
                    new Block.Paragraph(both("Hvordan?")),
                    choices,
                    bars)))
        .containsExactly(
            HEAD,
            List.of("Nu", "Hvordan?", "", "Det går trægt", "2", "Antal"),
            List.of("Nu", "Kurs", "", "", "2,5", "median"));
  }

  @Test
  void an_agreed_wording_is_a_row_of_its_own() {
    var wording =
        new MinutesSection(
            MinutesSection.Kind.AGREED,
            List.of(
                new Block.Heading(both("Når det glipper — aftalt")),
                new Block.Quotes(List.of(new Block.Quote("Vi ringer", Optional.empty())))),
            List.of());
    assertThat(answers(wording))
        .containsExactly(
            HEAD,
            List.of(
                "Når det glipper — aftalt", "Når det glipper — aftalt", "", "Vi ringer", "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5f",
        "borgerland",
        "borgerrejse",
        "check-in",
        "commitment",
        "proevehandling",
        "puls",
        "rundbord"
      })
  void every_exercise_can_be_taken_along_as_a_spreadsheet_with_its_answers(String id) {
    var rows = read(AccountTest.minutes(AccountTest.walked(id)));
    assertThat(rows).contains(HEAD).hasSizeGreaterThan(4);
  }
}
