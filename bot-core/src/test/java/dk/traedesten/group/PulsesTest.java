package dk.traedesten.group;

import static dk.traedesten.group.Life.BETWEEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Effect;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Inbound;
import dk.traedesten.message.Block;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Plain;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.MembershipLookup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulsesTest {
  /// A Monday.
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 24);
  private static final MembershipLookup ALL_FIVE = (_, _) -> Optional.of(Life.five());

  private final Life life = new Life(MONDAY, Holidays.NONE, ALL_FIVE, Pulse.dialog());

  private void plans(Map<String, Value> form) {
    life.wants("Anna", Verb.PLAN_PULSE);
    assertThat(life.answer("Anna", BETWEEN, "schedule:new", form))
        .isInstanceOf(Reply.Accepted.class);
  }

  private SessionId last() {
    return life.exercises().getLast();
  }

  @Test
  void a_planned_pulse_comes_every_week_and_asks_everyone_who_is_there() {
    plans(Pulse.planned(NOVEMBER));
    life.until(Instant.parse("2026-11-24T07:59:59Z"));
    assertThat(life.exercises()).isEmpty();
    life.until(Instant.parse("2026-11-24T08:00:00Z"));
    assertThat(life.exercises()).hasSize(1);
    assertThat(life.session(last())).isInstanceOf(Session.Running.class);
    for (var person : Life.five()) {
      assertThat(life.read(person.id().value())).contains("Pulsen på »Sammen om de unge«");
    }
    life.until(Instant.parse("2026-12-08T08:00:00Z"));
    assertThat(life.exercises()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void it_closes_when_all_have_answered_or_when_its_time_is_up() {
    plans(Pulse.planned(NOVEMBER));
    life.until(Instant.parse("2026-11-24T08:00:00Z"));
    for (var person : Life.five()) {
      life.answer(person.name(), last(), "pulse", Map.of("score", new Value.Score(7)));
    }
    assertThat(life.session(last())).isInstanceOf(Session.Finished.class);
    life.until(Instant.parse("2026-12-01T08:00:00Z"));
    assertThat(life.session(last())).isInstanceOf(Session.Running.class);
    life.until(Instant.parse("2026-12-03T08:00:01Z"));
    assertThat(life.session(last())).isInstanceOf(Session.Finished.class);
  }

  @Test
  void those_missing_are_reminded_twice_alone_and_nobody_else_is_told() {
    plans(Pulse.planned(NOVEMBER));
    life.until(Instant.parse("2026-11-24T08:00:00Z"));
    life.answer("Bo", last(), "pulse", Map.of("score", new Value.Score(7)));
    life.until(Instant.parse("2026-11-26T07:59:00Z"));
    assertThat(reminders("emma")).isEqualTo(2);
    assertThat(reminders("bo")).isZero();
    assertThat(life.read("chefer")).doesNotContain("påmindelse");
  }

  private long reminders(String who) {
    return life.read(who).lines().filter(line -> line.contains("påmindelse")).count();
  }

  @Test
  void after_being_down_it_comes_once_and_not_when_it_is_too_late() {
    plans(Pulse.planned(NOVEMBER));
    life.sleepsUntil(Instant.parse("2026-12-08T12:00:00Z"));
    assertThat(life.exercises()).hasSize(1);
    life.sleepsUntil(Instant.parse("2026-12-18T12:00:00Z"));
    assertThat(life.exercises()).hasSize(1);
    assertThat(life.read("anna")).contains("faldt ud denne gang");
    life.until(Instant.parse("2026-12-22T08:00:00Z"));
    assertThat(life.exercises()).hasSize(2);
  }

  @Test
  void what_is_made_up_for_waits_until_a_day_off_is_over_and_is_missed_when_that_is_too_late() {
    var wednesday = LocalDate.of(2026, 11, 25);
    for (var window : List.of("72h", "48h")) {
      var resting = new Life(MONDAY, wednesday::equals, ALL_FIVE, Pulse.dialog());
      resting.wants("Anna", Verb.PLAN_PULSE);
      resting.answer(
          "Anna",
          BETWEEN,
          "schedule:new",
          Pulse.with(Pulse.planned(NOVEMBER), "window", new Value.Pick(window)));
      resting.sleepsUntil(Instant.parse("2026-11-25T12:00:00Z"));
      assertThat(resting.exercises()).as("on the day off").isEmpty();
      resting.until(Instant.parse("2026-11-26T08:00:00Z"));
      assertThat(resting.exercises()).hasSize(window.equals("72h") ? 1 : 0);
      assertThat(resting.read("anna").contains("faldt ud")).isEqualTo(window.equals("48h"));
      resting.until(Instant.parse("2026-12-01T08:00:00Z"));
      assertThat(resting.exercises()).hasSize(window.equals("72h") ? 2 : 1);
    }
  }

  @Test
  void whoever_leads_now_is_told_and_not_somebody_who_has_left() {
    plans(Pulse.planned(NOVEMBER));
    life.wants("Bo", Verb.GROUP);
    life.happens(BETWEEN, new Event.Gone(Life.person("Anna").id()));
    life.sleepsUntil(Instant.parse("2026-12-18T12:00:00Z"));
    assertThat(life.read("bo")).contains("faldt ud denne gang");
    assertThat(life.read("anna")).doesNotContain("faldt ud denne gang");
  }

  @Test
  void who_has_been_in_an_exercise_since_it_was_planned_is_asked_too() {
    var unlisted = new Life(MONDAY, Holidays.NONE, MembershipLookup.UNKNOWN, Pulse.dialog());
    unlisted.wants("Anna", Verb.PLAN_PULSE);
    unlisted.answer("Anna", BETWEEN, "schedule:new", Pulse.planned(NOVEMBER));
    var five = Life.five();
    unlisted.starts(
        new Start(
            new SessionId(Life.GROUP, "today"),
            Life.TENANT,
            Pulse.dialog(),
            Map.of(),
            Life.PLACE,
            new Choices("Sammen om de unge", AnswerVisibility.CONFIDENTIAL, Map.of()),
            Language.DA,
            Life.COPENHAGEN,
            Thresholds.USUAL,
            five.getFirst(),
            Optional.empty(),
            five.subList(1, 5)));
    unlisted.until(Instant.parse("2026-11-24T08:00:00Z"));
    assertThat(unlisted.session(unlisted.exercises().getLast()).roster().present()).hasSize(5);
    assertThat(unlisted.exercises()).hasSize(2);
  }

  @Test
  void a_timer_that_comes_too_early_by_a_clock_that_was_set_back_is_set_again() {
    plans(Pulse.planned(NOVEMBER));
    var due = Instant.parse("2026-11-24T08:00:00Z");
    var change =
        new GroupEngine(Holidays.NONE, GroupLinks.CLOSED)
            .handle(
                life.group(),
                life.memory(),
                new Inbound("early", due.minusMillis(5), new Event.TimeUp("pulse:1")));
    assertThat(change.effects()).containsExactly(new Effect.Schedule("pulse:1", due));
  }

  @Test
  void a_timer_that_fires_twice_begins_one_exercise() {
    plans(Pulse.planned(NOVEMBER));
    life.until(Instant.parse("2026-11-24T08:00:00Z"));
    var once = life.group().schedules();
    life.happens(BETWEEN, new Event.TimeUp("pulse:1"));
    assertThat(life.exercises()).hasSize(1);
    assertThat(life.group().schedules()).isEqualTo(once);
  }

  @Test
  void it_rests_goes_on_and_ends_when_the_leader_says_so() {
    plans(Pulse.planned(NOVEMBER));
    life.press("Anna", BETWEEN, Verb.PAUSE, "schedule:1");
    life.until(Instant.parse("2026-11-25T08:00:00Z"));
    assertThat(life.exercises()).isEmpty();
    life.press("Anna", BETWEEN, Verb.RESUME, "schedule:1");
    life.until(Instant.parse("2026-12-01T08:00:00Z"));
    assertThat(life.exercises()).hasSize(1);
    life.press("Anna", BETWEEN, Verb.END, "schedule:1");
    life.until(Instant.parse("2026-12-20T08:00:00Z"));
    assertThat(life.exercises()).hasSize(1);
  }

  @Test
  void only_those_who_lead_the_group_plan_and_stop_it() {
    plans(Pulse.planned(NOVEMBER));
    life.wants("Bo", Verb.GROUP);
    assertThat(life.press("Bo", BETWEEN, Verb.END, "schedule:1"))
        .isInstanceOf(Reply.Declined.class);
    assertThat(life.wants("Bo", Verb.PLAN_PULSE)).isInstanceOf(Reply.Declined.class);
    assertThat(life.answer("Bo", BETWEEN, "schedule:new", Pulse.planned(NOVEMBER)))
        .isInstanceOf(Reply.Declined.class);
    assertThat(life.group().schedules()).hasSize(1);
  }

  @Test
  void who_is_away_is_not_asked_and_who_rests_is_asked_when_the_rest_is_over() {
    plans(Pulse.planned(NOVEMBER));
    life.wants("Emma", Verb.HOURS);
    life.answer(
        "Emma", BETWEEN, "hours:own", Map.of("away", new Value.Day(LocalDate.of(2026, 11, 25))));
    life.wants("David", Verb.HOURS);
    life.answer(
        "David",
        BETWEEN,
        "hours:own",
        Map.of("from", new Value.Words("17"), "until", new Value.Words("10.30")));
    life.until(Instant.parse("2026-11-24T08:00:00Z"));
    assertThat(life.read("emma")).doesNotContain("Pulsen på");
    assertThat(
            life.session(last()).roster().find(Life.person("Emma").id()).orElseThrow().presence())
        .isEqualTo(Presence.AWAY);
    assertThat(life.read("david")).doesNotContain("Pulsen på");
    life.until(Instant.parse("2026-11-24T09:30:00Z"));
    assertThat(life.read("david")).contains("Pulsen på");
  }

  @Test
  void a_pulse_that_rests_can_be_changed_and_goes_on_resting() {
    plans(Pulse.planned(NOVEMBER));
    life.press("Anna", BETWEEN, Verb.PAUSE, "schedule:1");
    var other = Pulse.with(Pulse.planned(NOVEMBER), "topic", new Value.Words("Noget andet"));
    life.press("Anna", BETWEEN, Verb.PLAN_PULSE, "schedule:1");
    life.answer("Anna", BETWEEN, "schedule:1", other);
    assertThat(life.group().schedule("1").orElseThrow().paused()).isTrue();
    life.until(Instant.parse("2026-12-02T12:00:00Z"));
    assertThat(life.exercises()).isEmpty();
    life.press("Anna", BETWEEN, Verb.RESUME, "schedule:1");
    life.until(Instant.parse("2026-12-08T12:00:00Z"));
    assertThat(life.read("chefer")).contains("Pulsen på »Noget andet«");
  }

  @Test
  void own_questions_are_asked_and_shown() {
    var form =
        Pulse.with(
            Pulse.planned(NOVEMBER),
            "question-1",
            new Value.Words("Hvor let er det at sige fra {topic}?"));
    plans(form);
    life.until(Instant.parse("2026-11-24T08:00:00Z"));
    assertThat(life.read("bo")).contains("Hvor let er det at sige fra (topic)?");
    for (var person : Life.five()) {
      life.answer(
          person.name(),
          last(),
          "pulse",
          Map.of("score", new Value.Score(7), "own-question-1", new Value.Score(4)));
    }
    assertThat(life.read("chefer")).contains("Hvor let er det at sige fra (topic)?");
  }

  private void asksInWords(String mode, String... words) {
    var form = Pulse.with(Pulse.planned(NOVEMBER), "mode", new Value.Pick(mode));
    form = Pulse.with(form, "question-1", new Value.Words("Hvor let er det at sige fra?"));
    form = Pulse.with(form, "question-3", new Value.Words("Hvad står i vejen?"));
    plans(Pulse.with(form, "answered-3", new Value.Pick("words")));
    life.until(Instant.parse("2026-11-24T08:00:00Z"));
    var people = Life.five();
    for (int i = 0; i < people.size(); i++) {
      life.answer(
          people.get(i).name(),
          last(),
          "pulse",
          Map.of("score", new Value.Score(7), "own-question-2", new Value.Words(words[i])));
    }
  }

  @Test
  void own_questions_in_words_are_shown_with_names_where_the_pulse_is_named() {
    asksInWords("named", "Tidsnød", "Pengenød", "Vanerne", "Afstanden", "Modet");
    assertThat(life.read("chefer")).contains("Hvad står i vejen?", "Vanerne", "Camilla");
  }

  @Test
  void own_questions_in_words_are_asked_of_few_too_and_shown_when_their_author_says_so() {
    asksInWords("confidential", "Tidsnød", "Pengenød", "Vanerne", "Afstanden", "Modet");
    assertThat(saidToBo())
        .contains("Hvor let er det at sige fra?", "Hvad står i vejen?", "Må de andre se det");
    assertThat(life.read("chefer")).doesNotContain("Tidsnød", "Vanerne");
  }

  private String saidToBo() {
    return life.said().stream()
        .filter(delivery -> delivery.to().equals(Life.person("Bo").privately()))
        .flatMap(delivery -> Plain.lines(delivery.message(), Language.DA).stream())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void own_questions_in_words_are_shown_without_names_from_the_groups_threshold_on() {
    life.wants("Anna", Verb.SETTINGS);
    life.answer("Anna", BETWEEN, "settings:group", settled(5));
    asksInWords("confidential", "Tidsnød", "Pengenød", "Vanerne", "Afstanden", "Modet");
    assertThat(life.read("chefer")).contains("Hvad står i vejen?", "Vanerne");
    assertThat(life.read("chefer").lines().filter(line -> line.contains("Vanerne")))
        .noneMatch(line -> line.contains("Camilla"));
  }

  private static Map<String, Value> settled(int comments) {
    return Map.of(
        "facilitators", new Value.Picks(Set.of("anna")),
        "limit", new Value.Pick("6"),
        "numbers", new Value.Score(5),
        "comments", new Value.Score(comments),
        "language", new Value.Pick("any"),
        "zone", new Value.Words("Europe/Copenhagen"));
  }

  @Test
  void how_own_questions_are_answered_stands_in_the_form_when_it_is_changed() {
    asksInWords("named", "Tidsnød", "Pengenød", "Vanerne", "Afstanden", "Modet");
    life.press("Anna", BETWEEN, Verb.PLAN_PULSE, "schedule:1");
    var given =
        life.standing("anna").stream()
            .filter(Block.Question.class::isInstance)
            .map(block -> ((Block.Question) block).given())
            .reduce((_, last) -> last)
            .orElseThrow();
    assertThat(given)
        .containsEntry("answered-1", new Value.Pick("number"))
        .containsEntry("question-2", new Value.Words("Hvad står i vejen?"))
        .containsEntry("answered-2", new Value.Pick("words"))
        .containsEntry("answered-3", new Value.Pick("number"));
  }

  @Test
  void the_groups_own_limit_is_known_to_the_exercise() {
    life.wants("Anna", Verb.SETTINGS);
    life.answer("Anna", BETWEEN, "settings:group", settled(10));
    plans(Pulse.planned(NOVEMBER));
    life.until(Instant.parse("2026-11-24T08:00:00Z"));
    for (var person : Life.five()) {
      life.answer(person.name(), last(), "pulse", Map.of("score", new Value.Score(5)));
    }
    assertThat(life.read("chefer")).contains("Under grænsen");
    assertThat(life.memory().of(Memory.Changed.class))
        .extracting(Memory.Changed::what)
        .containsExactly(List.of("facilitators", "limit"));
  }

  @ParameterizedTest
  @CsvSource({
    "time, 25:00, klokkeslæt",
    "time, i morgen, klokkeslæt",
    "zone, Mars/Olympus, tidszone",
    "zone, +99:00, tidszone",
    "topic, '', ord",
  })
  void what_cannot_be_is_said_at_its_field(String field, String written, String words) {
    life.wants("Anna", Verb.PLAN_PULSE);
    var form = Pulse.with(Pulse.planned(NOVEMBER), field, new Value.Words(written));
    assertRefused(form, words);
  }

  @Test
  void an_end_before_the_beginning_a_day_that_never_comes_and_a_fourth_question_are_refused() {
    life.wants("Anna", Verb.PLAN_PULSE);
    var form = Pulse.planned(NOVEMBER.plusDays(7));
    assertRefused(Pulse.with(form, "last", new Value.Day(NOVEMBER)), "før den første");
    var wednesday = Pulse.with(form, "first", new Value.Day(NOVEMBER.plusDays(1)));
    assertRefused(
        Pulse.with(wednesday, "last", new Value.Day(NOVEMBER.plusDays(6))), "ingen sådan");
    assertRefused(Pulse.with(form, "question-4", new Value.Words("Og så?")), "hører ikke til");
  }

  private void assertRefused(Map<String, Value> form, String words) {
    var before = life.group();
    var reply = life.answer("Anna", BETWEEN, "schedule:new", form);
    assertThat(reply).isInstanceOf(Reply.Declined.class);
    assertThat(((Reply.Declined) reply).why().words().da()).contains(words);
    assertThat(life.group()).isEqualTo(before);
  }

  @Test
  void no_pulse_is_proposed_on_a_weekend() {
    var friday = new PulseForm(LocalDate.of(2026, 11, 27));
    var proposed = friday.proposed("new", Life.person("Anna").id(), "", Life.COPENHAGEN);
    assertThat(proposed.first()).isEqualTo(LocalDate.of(2026, 11, 30));
  }
}
