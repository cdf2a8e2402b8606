package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperTablesTest {
  @Test
  void a_column_that_nobody_filled_in_is_left_out() {
    assertThat(
            PaperTables.readable(
                List.of("Handling", "Hvornår", "Ansvarlig"),
                List.of(List.of("Ring", "", "Bo"), List.of("Byt", "", ""))))
        .containsExactly(
            new DocumentPart.Table(
                List.of("Handling", "Ansvarlig"),
                List.of(List.of("Ring", "Bo"), List.of("Byt", ""))));
    assertThat(PaperTables.readable(List.of("Handling"), List.of())).isEmpty();
  }

  @Test
  void a_table_too_wide_for_a_page_is_one_for_each_row() {
    var head = IntStream.rangeClosed(1, 7).mapToObj(n -> "H" + n).toList();
    var row = IntStream.rangeClosed(1, 7).mapToObj(n -> n == 3 ? "" : "c" + n).toList();
    var other = IntStream.rangeClosed(1, 7).mapToObj(n -> "d" + n).toList();
    var tables = PaperTables.readable(head, List.of(row, other));
    assertThat(tables).hasSize(2);
    assertThat(tables.getFirst())
        .isEqualTo(
            new DocumentPart.Table(
                List.of("H1", "c1"),
                List.of(
                    List.of("H2", "c2"),
                    List.of("H4", "c4"),
                    List.of("H5", "c5"),
                    List.of("H6", "c6"),
                    List.of("H7", "c7"))));
  }

  @Test
  void a_column_with_more_to_say_gets_more_room() {
    var shares =
        PaperTables.shares(
            new DocumentPart.Table(
                List.of("Handling", "Ansvarlig"),
                List.of(List.of("Ring til hinanden, før sagen skifter hænder", "Bo"))));
    assertThat(shares.getFirst()).isGreaterThan(shares.getLast());
    assertThat(shares.getFirst() + shares.getLast()).isBetween(990, 1000);
  }

  @Test
  void a_short_column_keeps_room_for_its_longest_word_beside_long_ones() {
    var much = "Fejr den første familie, der kun fortæller sin historie én gang. ".repeat(10);
    var shares =
        PaperTables.shares(
            new DocumentPart.Table(
                List.of("Handling", "Ansvarlig", "Første skridt", "Hvornår", "Gjort, når", "Dag"),
                List.of(List.of(much, "Bo", much, much, much, "27.11.2026"))));
    // Nine and ten letters of a line of ninety-five, with room between the columns.
    assertThat(shares.get(1)).isGreaterThan(120);
    assertThat(shares.get(5)).isGreaterThan(130);
  }
}
