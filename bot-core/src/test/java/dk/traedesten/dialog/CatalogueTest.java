package dk.traedesten.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Dialog LAST = using("last");
  private static final Dialog MIDDLE = using("middle", "last", "first");
  private static final Dialog FIRST = using("first", "middle", "nowhere");

  private static Dialog using(String id, String... others) {
    var words = Text.same(id);
    return new Dialog(
        id,
        1,
        words,
        words,
        "s0/test",
        new GroupSize(2, 10),
        Duration.ofMinutes(5),
        Duration.ofMinutes(10),
        words,
        Optional.empty(),
        List.of(AnswerVisibility.NAMED),
        List.of(),
        Stream.of(others)
            .<Step>map(other ->
                new Step.Use(
                    "use-" + other, other, Optional.empty(), Optional.empty(), Map.of(), Map.of()))
            .toList());
  }

  @Test
  void parts_are_those_used_and_those_they_use_in_turn_even_in_a_circle() {
    var catalogue = new Catalogue(List.of(FIRST, MIDDLE, LAST, using("other")));
    assertThat(catalogue.parts(FIRST)).containsOnlyKeys("middle", "last");
    assertThat(catalogue.parts(MIDDLE)).containsOnlyKeys("last", "first");
    assertThat(catalogue.parts(LAST)).isEmpty();
  }
}
