package dk.traedesten.group;

import static dk.traedesten.group.Life.BETWEEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Meeting;
import dk.traedesten.message.Block;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Retention;
import dk.traedesten.session.Retention.Span;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.TrackedAction;
import dk.traedesten.spi.MembershipLookup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How long a group keeps what it has said and done, and what still holds whatever its age.
class RetentionSweepTest {
  private static final String PLAN =
      """
      - plan: plan
        text: {da: Plan, en: Plan}
        most: 1
      """;
  private static final SessionId FIRST = new SessionId(Life.GROUP, "s1");

  private final Life life =
      new Life(Instant.parse("2026-11-23T08:00:00Z"), Holidays.NONE, MembershipLookup.UNKNOWN);

  /// An exercise that ends at once, with one action of Bo's.
  @BeforeEach
  void an_exercise_ends() {
    plan("s1");
  }

  private void plan(String token) {
    var people = Life.five();
    var id =
        life.starts(
            new Start(
                new SessionId(Life.GROUP, token),
                Life.TENANT,
                Meeting.of(PLAN),
                Map.of(),
                Life.PLACE,
                new Choices("Sammen om de unge", AnswerVisibility.NAMED, Map.of()),
                Language.DA,
                Life.COPENHAGEN,
                Thresholds.USUAL,
                people.getFirst(),
                Optional.empty(),
                people.subList(1, 5)));
    life.answer(
        "Anna",
        id,
        "plan.1",
        Map.of(
            "what", new Value.Words("Ring til skolen"),
            "owner", new Value.Person(new PersonId("bo")),
            "first-step", new Value.Words("Find nummeret"),
            "due", new Value.Day(LocalDate.of(2026, 12, 1))));
    life.press("Anna", id, Verb.NEXT, "plan.2");
  }

  private boolean isKept(SessionId exercise) {
    return life.store().load(Life.TENANT, exercise, "look").isPresent();
  }

  private Map<String, Value> settings() {
    life.wants("Anna", Verb.SETTINGS);
    return life.standing("anna").stream()
        .filter(Block.Question.class::isInstance)
        .map(block -> new LinkedHashMap<>(((Block.Question) block).given()))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private Reply settles(String field, Value value) {
    var given = settings();
    given.put(field, value);
    return life.answer("Anna", BETWEEN, Moments.SETTINGS, given);
  }

  @Test
  void an_exercise_is_kept_for_a_year_after_its_end_and_no_longer() {
    life.until(Instant.parse("2027-11-23T07:00:00Z"));
    assertThat(isKept(FIRST)).isTrue();
    life.until(Instant.parse("2027-11-24T08:00:00Z"));
    assertThat(isKept(FIRST)).isFalse();
    assertThat(life.memory().exercises()).as("that it was held is still remembered").hasSize(1);
  }

  @Test
  void what_is_over_is_remembered_for_two_years_and_no_longer() {
    life.press("Bo", BETWEEN, Verb.DONE, "action:s1/plan-1");
    life.until(Instant.parse("2028-11-23T07:00:00Z"));
    assertThat(life.memory().undertakings()).hasSize(1);
    life.until(Instant.parse("2028-11-24T08:00:00Z"));
    assertThat(life.memory().undertakings()).isEmpty();
    assertThat(life.memory().exercises()).isEmpty();
  }

  @Test
  void an_open_action_and_the_people_of_the_group_stay_however_old_they_are() {
    life.until(Instant.parse("2031-01-01T08:00:00Z"));
    assertThat(life.memory().undertakings()).singleElement().matches(TrackedAction::isOpen);
    assertThat(life.memory().members()).hasSize(5);
    assertThat(life.group().isPresent(new PersonId("bo"))).isTrue();
  }

  @Test
  void an_action_is_forgotten_so_long_after_it_was_over_not_after_it_was_planned() {
    life.until(Instant.parse("2028-06-01T08:00:00Z"));
    life.press("Bo", BETWEEN, Verb.DONE, "action:s1/plan-1");
    life.until(Instant.parse("2030-05-31T08:00:00Z"));
    assertThat(life.memory().undertakings()).hasSize(1);
    life.until(Instant.parse("2030-06-02T08:00:00Z"));
    assertThat(life.memory().undertakings()).isEmpty();
  }

  @Test
  void a_shorter_time_takes_effect_at_once() {
    life.press("Bo", BETWEEN, Verb.DONE, "action:s1/plan-1");
    life.until(Instant.parse("2027-03-01T08:00:00Z"));
    settles("exercises", new Value.Pick("quarter"));
    assertThat(isKept(FIRST)).isFalse();
    assertThat(life.memory().undertakings()).hasSize(1);
    settles("memory", new Value.Pick("quarter"));
    assertThat(life.memory().undertakings()).isEmpty();
  }

  @Test
  void a_longer_time_does_not_hold_for_what_was_answered_when_it_was_shorter() {
    settles("memory", new Value.Pick("quarter"));
    plan("s2");
    life.press("Bo", BETWEEN, Verb.DONE, "action:s2/plan-1");
    settles("memory", new Value.Pick("five-years"));
    life.until(Instant.parse("2027-02-22T08:00:00Z"));
    assertThat(life.memory().undertakings()).extracting(TrackedAction::key).contains("s2/plan-1");
    life.until(Instant.parse("2027-02-25T08:00:00Z"));
    assertThat(life.memory().undertakings())
        .extracting(TrackedAction::key)
        .doesNotContain("s2/plan-1");
  }

  @Test
  void an_exercise_is_kept_no_longer_than_it_is_remembered() {
    settles("exercises", new Value.Pick("five-years"));
    assertThat(life.group().settings().retention())
        .isEqualTo(new Retention(Span.TWO_YEARS, Span.TWO_YEARS));
    life.until(Instant.parse("2028-11-23T07:00:00Z"));
    assertThat(isKept(FIRST)).isTrue();
    life.until(Instant.parse("2028-11-24T08:00:00Z"));
    assertThat(isKept(FIRST)).isFalse();
  }

  @Test
  void who_changed_it_is_remembered_and_never_what_it_was_changed_to() {
    settles("memory", new Value.Pick("quarter"));
    assertThat(life.memory().of(Memory.Changed.class))
        .singleElement()
        .satisfies(
            changed -> assertThat(changed.what()).containsExactly("exercises-kept", "memory-kept"));
    assertThat(life.group().settings().retention())
        .isEqualTo(new Retention(Span.QUARTER, Span.QUARTER));
  }

  @Test
  void an_older_form_without_these_fields_changes_none_of_them() {
    settles("memory", new Value.Pick("quarter"));
    var given = settings();
    given.keySet().removeAll(Set.of("exercises", "memory", "deputies"));
    life.answer("Anna", BETWEEN, Moments.SETTINGS, given);
    assertThat(life.group().settings().retention().memory()).isEqualTo(Span.QUARTER);
  }

  @Test
  void the_next_exercise_tells_how_long_before_anybody_answers() {
    settles("exercises", new Value.Pick("half-year"));
    life.starts(
        new Start(
            new SessionId(Life.GROUP, "s2"),
            Life.TENANT,
            Pulse.dialog(),
            Map.of(),
            Life.PLACE,
            new Choices("Sammen om de unge", AnswerVisibility.NAMED, Map.of()),
            Language.DA,
            Life.COPENHAGEN,
            Thresholds.USUAL,
            Life.five().getFirst(),
            Optional.empty(),
            Life.five().subList(1, 5)));
    assertThat(life.read("bo"))
        .contains("Øvelsen gemmes i 6 måneder, og det, gruppen husker fra den, i 2 år.");
  }

  @Test
  void an_exercise_that_has_ended_carries_nothing_of_what_the_group_remembered() {
    plan("s2");
    assertThat(((Session.Finished) life.session(new SessionId(Life.GROUP, "s2"))).brief().before())
        .isEqualTo(Memory.EMPTY);
  }
}
