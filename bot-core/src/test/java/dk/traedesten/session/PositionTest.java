package dk.traedesten.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Mappers;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Places in a dialog, also deep within it.
class PositionTest {
  private static final Position DEEP = new Position(List.of(1, 0, 3, 2, 4));

  @Test
  void the_next_one_stands_beside_it_on_the_same_way() {
    assertThat(Position.START.beside()).isEqualTo(new Position(List.of(0)));
    assertThat(DEEP.beside()).isEqualTo(new Position(List.of(1, 0, 3, 2, 5)));
  }

  @Test
  void going_in_stops_just_before_the_step_that_is_named() {
    assertThat(new Position(List.of(1)).into(2, 3).beside())
        .isEqualTo(new Position(List.of(1, 2, 3)));
  }

  @Test
  void what_it_stands_within_is_one_step_out() {
    assertThat(DEEP.depth()).isEqualTo(2);
    assertThat(DEEP.out()).contains(new Position(List.of(1, 0, 3)));
    assertThat(DEEP.to(0)).isEqualTo(new Position(List.of(1)));
    assertThat(DEEP.to(0).out()).isEmpty();
    assertThat(DEEP.index(1)).isEqualTo(3);
    assertThat(DEEP.way(1)).isEqualTo(2);
  }

  @Test
  void a_place_deep_inside_is_the_same_after_it_was_stored() {
    assertThat(Mappers.JSON.writeValueAsString(DEEP)).isEqualTo("[1,0,3,2,4]");
    assertThat(Mappers.JSON.readValue("[1,0,3,2,4]", Position.class)).isEqualTo(DEEP);
  }
}
