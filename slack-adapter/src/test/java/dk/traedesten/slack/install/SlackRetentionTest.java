package dk.traedesten.slack.install;

import static dk.traedesten.spi.Samples.turn;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Involvement;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.group.GroupEngine;
import dk.traedesten.group.GroupLinks;
import dk.traedesten.group.Holidays;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.Queries;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Settings;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.SessionStore.Commit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is kept beside the exercises comes to an end in normal use.
class SlackRetentionTest {
  private static final Tenant T1 = new Tenant("T1");
  private static final PersonId ANNA = new PersonId("U1");
  private static final GroupId CHEFS = new GroupId("C1");
  private static final SessionId CHEFS_NOW = new SessionId(CHEFS, "s1");

  private final InMemoryShelf bytes = new InMemoryShelf();
  private final InMemoryStore sessions = new InMemoryStore();
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final Erasable shelf = new Erasable(bytes, () -> this.now);
  private final Involvement involvement = new Involvement(shelf, "slack");
  private final SlackRetention fading = fading(shelf);

  private SlackRetention fading(Erasable over) {
    return new SlackRetention(
        over,
        involvement,
        new Queries(
            sessions,
            () -> now,
            new GroupEngine(Holidays.NONE, GroupLinks.CLOSED),
            () -> new Catalogue(List.of())));
  }

  private void pass(long days) {
    now = now.plus(Duration.ofDays(days));
  }

  private void put(String name) {
    shelf.put(name, "key", new byte[] {1});
  }

  private boolean holds(String name) {
    return !bytes.read(name).isEmpty();
  }

  @Test
  void where_an_exercise_stood_goes_half_a_year_after_its_last_message() {
    put("slack.exercise.T1.s1");
    put("slack.exercise.T1.s2");
    pass(100);
    put("slack.exercise.T1.s2");
    pass(83);
    assertThat(fading.once(now)).isOne();
    assertThat(holds("slack.exercise.T1.s1")).isFalse();
    assertThat(holds("slack.exercise.T1.s2")).isTrue();
    pass(100);
    assertThat(fading.once(now)).isOne();
    assertThat(holds("slack.exercise.T1.s2")).isFalse();
    assertThat(bytes.read("slack.kept.T1")).as("nor is it noted any more").isEmpty();
  }

  @Test
  void what_was_heard_goes_after_two_days() {
    put("slack.heard.T1.20717");
    pass(2);
    assertThat(fading.once(now)).isZero();
    pass(1);
    assertThat(fading.once(now)).isOne();
    assertThat(holds("slack.heard.T1.20717")).isFalse();
  }

  @Test
  void everything_about_somebody_stays_while_anything_of_it_is_new_and_then_goes_together() {
    put("slack.person.T1.U1");
    put("slack.chat.T1.U1");
    pass(390);
    put("slack.desk.T1.U1");
    pass(20);
    assertThat(fading.once(now)).isZero();
    assertThat(holds("slack.person.T1.U1")).isTrue();
    pass(390);
    assertThat(fading.once(now)).isEqualTo(3);
    assertThat(holds("slack.person.T1.U1")).isFalse();
  }

  @Test
  void what_a_workspace_needs_to_be_spoken_to_never_goes_by_itself() {
    put("slack.installation.T1");
    pass(10_000);
    assertThat(fading.once(now)).isZero();
    assertThat(holds("slack.installation.T1")).isTrue();
  }

  @Test
  void what_an_earlier_release_put_there_counts_from_the_first_time_it_is_looked_at() {
    put("slack.exercise.T1.s1");
    bytes.put("slack.kept.T1", "slack.exercise.T1.s1", new byte[0]);
    pass(1000);
    assertThat(fading.once(now)).isZero();
    pass(183);
    assertThat(fading.once(now)).isOne();
  }

  @Test
  void it_is_done_once_a_day() {
    put("slack.heard.T1.1");
    pass(3);
    assertThat(fading.once(now)).isOne();
    bytes.put("slack.kept.T1", "slack.heard.T1.2", "2026-01-01".getBytes(UTF_8));
    assertThat(fading.once(now.plusSeconds(3600))).isZero();
    pass(1);
    assertThat(fading.once(now)).isOne();
  }

  @Test
  void an_exercise_that_is_over_is_let_go_of_and_its_group_is_not() {
    group(Participant.Presence.JOINED);
    involvement.in(T1, ANNA, new SessionId(CHEFS, "gone"));
    fading.once(now);
    assertThat(involvement.sessions(T1, ANNA)).isEmpty();
    assertThat(involvement.groups(T1, ANNA)).containsExactly(CHEFS);
  }

  @Test
  void an_exercise_that_runs_is_kept() {
    sessions.commit(turn(CHEFS_NOW, 0, "in-1").of(T1).commit());
    involvement.in(T1, ANNA, CHEFS_NOW);
    fading.once(now);
    assertThat(involvement.sessions(T1, ANNA)).containsExactly(CHEFS_NOW);
  }

  @Test
  void a_group_that_somebody_has_left_is_let_go_of() {
    group(Participant.Presence.LEFT);
    involvement.of(T1, ANNA, CHEFS);
    fading.once(now);
    assertThat(involvement.groups(T1, ANNA)).isEmpty();
    assertThat(holds("slack.groups.T1.U1")).isFalse();
  }

  private void group(Participant.Presence anna) {
    var group =
        Group.fresh(
            CHEFS,
            T1,
            new Conversation("slack", "C1"),
            Language.DA,
            new Settings(
                Optional.empty(), ZoneId.of("Europe/Copenhagen"), Thresholds.USUAL, Set.of()),
            "secret");
    var person = new Participant(ANNA, "Anna", new Conversation("slack", "U1"), Language.DA, anna);
    sessions.commit(
        new Commit(
            T1,
            group.id(),
            0,
            "start",
            group,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Memory.Member(now, person)),
            Optional.empty()));
  }
}
