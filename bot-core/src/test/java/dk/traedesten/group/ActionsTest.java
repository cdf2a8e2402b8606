package dk.traedesten.group;

import static dk.traedesten.group.Life.BETWEEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
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
import dk.traedesten.session.RetentionTimers;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.TrackedAction;
import dk.traedesten.spi.MembershipLookup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionsTest {
  private static final String PLAN =
      """
      - plan: plan
        text: {da: Plan, en: Plan}
        most: 1
      """;
  private static final String KEY = "s1/plan-1";

  private final Life life =
      new Life(Instant.parse("2026-11-23T08:00:00Z"), Holidays.NONE, MembershipLookup.UNKNOWN);

  /// Anna and the others plan one action: Bo's, for the first of December.
  @BeforeEach
  void bo_takes_something_on() {
    plan("s1", LocalDate.of(2026, 12, 1));
  }

  private void plan(String token, LocalDate due) {
    plan(token, PLAN, due);
  }

  private SessionId plan(String token, String steps, LocalDate due) {
    var people = Life.five();
    var id =
        life.starts(
            new Start(
                new SessionId(Life.GROUP, token),
                Life.TENANT,
                Meeting.of(steps),
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
            "due", new Value.Day(due)));
    life.press("Anna", id, Verb.NEXT, "plan.2");
    return id;
  }

  private static final String FOLLOWED =
      """
      - follow-up: later
        of: plan
        text: {da: Vi følger op, en: We follow up}
        prompts:
          - free-text: effect
            text: {da: Hvad kom der ud af det?, en: What came of it?}
            size: line
        patience: P7D
      """;

  @Test
  void an_action_that_its_exercise_asks_about_is_asked_about_on_the_day_it_was_moved_to() {
    plan("s2", PLAN + FOLLOWED, LocalDate.of(2026, 12, 1));
    life.press("Bo", BETWEEN, Verb.MOVE, "action:s2/plan-1");
    life.answer(
        "Bo", BETWEEN, "move:s2/plan-1", Map.of("to", new Value.Day(LocalDate.of(2026, 12, 15))));
    life.until(Instant.parse("2026-12-14T12:00:00Z"));
    assertThat(life.read("bo")).doesNotContain("Hvad kom der ud af det?");
    life.until(Instant.parse("2026-12-15T08:00:00Z"));
    assertThat(life.read("bo")).contains("Hvad kom der ud af det?");
  }

  @Test
  void an_owner_who_is_asked_too_early_gives_a_new_date_and_is_asked_again_then() {
    var followed = plan("s2", PLAN + FOLLOWED, LocalDate.of(2026, 12, 1));
    life.until(Instant.parse("2026-12-01T08:00:00Z"));
    assertThat(life.read("bo")).contains("Hvad kom der ud af det?", "[Ny dato]");
    var newDate =
        life.standing("bo").stream()
            .flatMap(block ->
                block instanceof Block.Buttons(var buttons)
                    ? buttons.stream()
                    : Stream.<Block.Button>of())
            .filter(button -> button.moment().equals("action:s2/plan-1"))
            .filter(button -> button.verb() == Verb.MOVE)
            .reduce((_, last) -> last)
            .orElseThrow();
    assertThat(life.press("Bo", followed, newDate.verb(), newDate.moment()))
        .isInstanceOf(Reply.Accepted.class);
    life.answer(
        "Bo", BETWEEN, "move:s2/plan-1", Map.of("to", new Value.Day(LocalDate.of(2026, 12, 15))));
    assertThat(life.read("bo"))
        .contains("Flyttet til 15.12.2026: Ring til skolen")
        .doesNotContain("Hvad kom der ud af det?");
    life.until(Instant.parse("2026-12-15T08:00:00Z"));
    assertThat(life.read("bo")).contains("Hvad kom der ud af det?");
  }

  @Test
  void what_was_learned_stands_in_the_groups_log_with_who_told_it_and_when() {
    var followed = plan("s2", PLAN + FOLLOWED, LocalDate.of(2026, 12, 1));
    life.wants("Camilla", Verb.HISTORY);
    assertThat(life.read("camilla")).doesNotContain("Det har I lært");
    life.until(Instant.parse("2026-12-01T08:00:00Z"));
    life.answer(
        "Bo", followed, "later.plan-1", Map.of("effect", new Value.Words("Skolen ringer nu selv")));
    life.wants("Camilla", Verb.HISTORY);
    assertThat(life.read("camilla"))
        .containsSubsequence(
            "Det har I lært",
            "Ring til skolen (Bo, 1.12.2026)",
            "Hvad kom der ud af det? Skolen ringer nu selv");
  }

  private TrackedAction action() {
    return life.memory().undertakings().getFirst();
  }

  @Test
  void owner_is_asked_at_nine_on_the_day_and_tells_with_one_click() {
    life.until(Instant.parse("2026-12-01T07:59:00Z"));
    assertThat(life.read("bo")).doesNotContain("Hvordan går det");
    life.until(Instant.parse("2026-12-01T08:00:00Z"));
    assertThat(life.read("bo")).contains("Hvordan går det med din handling?", "Ring til skolen");
    assertThat(life.press("Bo", BETWEEN, Verb.DONE, "action:" + KEY))
        .isInstanceOf(Reply.Accepted.class);
    assertThat(action().isOpen()).isFalse();
    assertThat(life.read("bo")).contains("Gjort: Ring til skolen");
    assertThat(life.store().next()).as("one more morning, then nothing").isPresent();
    life.until(Instant.parse("2027-01-01T08:00:00Z"));
    assertThat(life.store().due(9, Instant.MAX, Duration.ZERO))
        .as("nothing but the day on which it is forgotten")
        .allMatch(timer -> RetentionTimers.isTimer(timer.name()));
  }

  @Test
  void who_has_done_it_is_asked_what_was_learned_and_the_group_is_told() {
    life.press("Bo", BETWEEN, Verb.DONE, "action:" + KEY);
    assertThat(life.read("bo")).contains("Hvad lærte du af det?", "med dit navn for gruppen");
    var learned = Map.<String, Value>of("learned", new Value.Words("Et opkald er nok."));
    assertThat(life.answer("Bo", BETWEEN, "learned:" + KEY, learned))
        .isInstanceOf(Reply.Accepted.class);
    assertThat(life.read("chefer"))
        .contains("Læring · Ring til skolen", "Et opkald er nok.", "Tag et kvarter om det");
    assertThat(life.memory().of(Memory.Learned.class)).hasSize(1);
    assertThat(life.answer("Bo", BETWEEN, "learned:" + KEY, learned))
        .as("it is told once")
        .isInstanceOf(Reply.Declined.class);
  }

  @Test
  void nobody_tells_what_was_learned_in_a_form_that_was_not_laid_before_them() {
    life.press("Bo", BETWEEN, Verb.DONE, "action:" + KEY);
    var learned = Map.<String, Value>of("learned", new Value.Words("Noget andet."));
    assertThat(life.answer("Camilla", BETWEEN, "learned:" + KEY, learned))
        .isInstanceOf(Reply.Declined.class);
    assertThat(life.read("chefer")).doesNotContain("Noget andet.");
  }

  @Test
  void who_does_not_answer_is_asked_again_after_a_week_and_no_sooner() {
    life.until(Instant.parse("2026-12-22T12:00:00Z"));
    assertThat(life.read("bo").lines().filter(line -> line.contains("Hvordan går det"))).hasSize(4);
    assertThat(life.read("bo")).contains("Datoen er gået");
  }

  @Test
  void it_is_moved_with_a_reason_and_asked_about_on_the_new_day() {
    life.wants("Bo", Verb.MY_ACTIONS);
    life.press("Bo", BETWEEN, Verb.MOVE, "action:" + KEY);
    var reply =
        life.answer(
            "Bo",
            BETWEEN,
            "move:" + KEY,
            Map.of(
                "to", new Value.Day(LocalDate.of(2026, 12, 15)),
                "why", new Value.Words("Skolen har ferie")));
    assertThat(reply).isInstanceOf(Reply.Accepted.class);
    assertThat(action().due()).isEqualTo(LocalDate.of(2026, 12, 15));
    assertThat(action().last().orElseThrow().why()).isEqualTo("Skolen har ferie");
    life.until(Instant.parse("2026-12-14T12:00:00Z"));
    assertThat(life.read("bo")).doesNotContain("Hvordan går det");
    life.until(Instant.parse("2026-12-15T08:00:00Z"));
    assertThat(life.read("bo")).contains("Hvordan går det");
  }

  @Test
  void it_is_dropped_without_a_reason() {
    life.wants("Bo", Verb.MY_ACTIONS);
    life.press("Bo", BETWEEN, Verb.DROP, "action:" + KEY);
    assertThat(life.answer("Bo", BETWEEN, "drop:" + KEY, Map.of()))
        .isInstanceOf(Reply.Accepted.class);
    assertThat(life.read("bo")).contains("Droppet: Ring til skolen", "ingen åbne handlinger");
    assertThat(life.press("Bo", BETWEEN, Verb.DONE, "action:" + KEY))
        .isInstanceOf(Reply.Declined.class);
  }

  @Test
  void a_day_that_has_been_is_no_new_date() {
    life.press("Bo", BETWEEN, Verb.MOVE, "action:" + KEY);
    var yesterday = Map.<String, Value>of("to", new Value.Day(LocalDate.of(2026, 11, 22)));
    assertThat(life.answer("Bo", BETWEEN, "move:" + KEY, yesterday))
        .isInstanceOf(Reply.Declined.class);
    assertThat(action().due()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void only_the_owner_and_who_leads_the_group_tell_about_it() {
    assertThat(life.press("Camilla", BETWEEN, Verb.DONE, "action:" + KEY))
        .isInstanceOf(Reply.Declined.class);
    assertThat(life.press("Anna", BETWEEN, Verb.DONE, "action:" + KEY))
        .isInstanceOf(Reply.Accepted.class);
  }

  @Test
  void strangers_get_a_kind_no_and_change_nothing() {
    assertThat(life.press("Frede", BETWEEN, Verb.DONE, "action:" + KEY))
        .isInstanceOfSatisfying(
            Reply.Declined.class, no -> assertThat(no.why().words().da()).contains("gruppe"));
    assertThat(action().isOpen()).isTrue();
  }

  @Test
  void when_the_owner_has_gone_whoever_leads_the_group_is_asked() {
    life.happens(BETWEEN, new Event.Gone(new PersonId("bo")));
    life.until(Instant.parse("2026-12-01T08:00:00Z"));
    assertThat(life.read("anna")).contains("Bo er her ikke længere", "Ring til skolen");
    assertThat(life.read("bo")).doesNotContain("Hvordan går det");
  }

  @Test
  void the_next_exercise_begins_with_what_was_done_and_what_is_open() {
    life.until(Instant.parse("2026-11-24T08:00:00Z"));
    plan("s2", LocalDate.of(2026, 12, 8));
    assertThat(life.read("chefer")).contains("Siden sidst", "Ring til skolen", "1.12.2026");
    life.until(Instant.parse("2026-11-24T09:00:00Z"));
    life.press("Bo", BETWEEN, Verb.DONE, "action:" + KEY);
    life.until(Instant.parse("2026-11-25T08:00:00Z"));
    plan("s3", LocalDate.of(2026, 12, 9));
    assertThat(life.read("chefer")).contains("Gjort: Ring til skolen (Bo)");
  }

  @Test
  void the_groups_list_shows_every_open_action_with_its_owner() {
    plan("s2", LocalDate.of(2026, 11, 26));
    life.wants("Camilla", Verb.ACTIONS);
    assertThat(life.read("camilla"))
        .containsSubsequence("Ring til skolen", "Bo", "26.11.2026", "1.12.2026");
    life.wants("Camilla", Verb.HISTORY);
    assertThat(life.read("camilla")).contains("Jeres øvelser", "Sammen om de unge");
  }

  @Test
  void minutes_are_shown_to_who_was_there_and_to_nobody_else() {
    assertThat(life.wants("Camilla", Verb.MINUTES)).isInstanceOf(Reply.Accepted.class);
    assertThat(life.read("camilla")).contains("Referat", "Sammen om de unge", "Ring til skolen");
    assertThat(life.wants("Frede", Verb.MINUTES)).isInstanceOf(Reply.Declined.class);
    assertThat(life.read("frede")).doesNotContain("Ring til skolen");
  }

  @Test
  void minutes_of_an_earlier_exercise_are_asked_for_by_name() {
    plan("s2", LocalDate.of(2026, 12, 8));
    life.wants("Bo", Verb.HISTORY);
    var before = life.said().size();
    life.press("Bo", BETWEEN, Verb.MINUTES, "minutes:s1");
    assertThat(life.said()).hasSize(before + 1);
    assertThat(life.read("bo")).contains("1.12.2026");
    assertThat(life.press("Bo", BETWEEN, Verb.MINUTES, "minutes:s9"))
        .isInstanceOf(Reply.Declined.class);
  }
}
