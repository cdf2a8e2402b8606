package dk.traedesten.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.result.Distribution;
import dk.traedesten.result.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a group remembers.
class MemoryTest {
  private static final Instant THEN = Instant.parse("2026-11-23T08:00:00Z");

  private static Memory.Point point(String series, int score) {
    return new Memory.Point(
        THEN,
        SessionId.parse("g.s" + score),
        series,
        false,
        1,
        Distribution.of(List.of(score), 1, 10),
        Set.of(),
        1);
  }

  @Test
  void a_series_has_its_own_points_and_no_others() {
    var first = point("commitment", 3);
    var second = point("commitment", 5);
    var memory =
        new Memory(
            List.of(first, point("trust", 4), new Memory.Wording(THEN, "joint", "Vi"), second));
    assertThat(memory.series("commitment")).containsExactly(first, second);
    assertThat(memory.series("other")).isEmpty();
  }

  @Test
  void the_newest_wording_counts() {
    var memory =
        new Memory(
            List.of(
                new Memory.Wording(THEN, "joint", "Vi ringer"),
                new Memory.Wording(THEN, "other", "Vi løber"),
                new Memory.Wording(THEN, "joint", "Vi skriver")));
    assertThat(memory.wording("joint")).hasValue("Vi skriver");
    assertThat(Memory.EMPTY.wording("joint")).isEmpty();
  }

  @Test
  void actions_of_two_sessions_stand_beside_each_other_though_their_ids_are_the_same() {
    var memory =
        new Memory(
            List.of(
                planned("g.s1", "plan-1", "ring to Bo"),
                planned("g.s2", "plan-1", "try the morning meeting"),
                planned("g.s1", "plan-1", "ring to Bo and Carl")));
    assertThat(memory.undertakings().stream().map(one -> one.action().what()))
        .containsExactly("ring to Bo and Carl", "try the morning meeting");
  }

  private static Memory.Planned planned(String session, String id, String what) {
    var due = LocalDate.of(2026, 12, 1);
    return new Memory.Planned(
        Instant.EPOCH,
        SessionId.parse(session),
        "5f",
        new ActionItem(id, what, new PersonId("a"), "", "", "", due),
        false);
  }
}
