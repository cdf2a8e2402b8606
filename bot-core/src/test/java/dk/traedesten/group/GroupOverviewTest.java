package dk.traedesten.group;

import static dk.traedesten.group.Life.BETWEEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Meeting;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Plain;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Memory;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.MembershipLookup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What somebody sees of their group at a glance, and the forms that can be opened without being
/// laid.
class GroupOverviewTest {
  private static final String PLAN =
      """
      - plan: plan
        text: {da: Plan, en: Plan}
        most: 2
      """;
  private static final String BOS = "s1/plan-1";
  private static final Set<PersonId> ALL = people("anna", "bo", "camilla", "david", "emma");

  private final GroupEngine tending = new GroupEngine(Holidays.NONE, GroupLinks.CLOSED);
  private final Life life =
      new Life(Instant.parse("2026-11-23T08:00:00Z"), Holidays.NONE, MembershipLookup.UNKNOWN);

  @BeforeEach
  void bo_and_camilla_take_something_on() {
    var five = Life.five();
    var id =
        life.starts(
            new Start(
                new SessionId(Life.GROUP, "s1"),
                Life.TENANT,
                Meeting.of(PLAN),
                Map.of(),
                Life.PLACE,
                new Choices("Sammen om de unge", AnswerVisibility.NAMED, Map.of()),
                Language.DA,
                Life.COPENHAGEN,
                Thresholds.USUAL,
                five.getFirst(),
                Optional.empty(),
                five.subList(1, 5)));
    plan(id, 1, "bo", "Ring til skolen");
    plan(id, 2, "camilla", "Skriv til borgmesteren");
    life.press("Anna", id, Verb.NEXT, "plan.3");
  }

  private void plan(SessionId id, int n, String owner, String what) {
    life.answer(
        "Anna",
        id,
        "plan." + n,
        Map.of(
            "what", new Value.Words(what),
            "owner", new Value.Person(new PersonId(owner)),
            "first-step", new Value.Words("Find nummeret"),
            "due", new Value.Day(LocalDate.of(2026, 12, 1))));
  }

  private static Set<PersonId> people(String... ids) {
    return Stream.of(ids).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
  }

  private GroupOverview glance(String who) {
    return glance(who, life.memory()).orElseThrow();
  }

  private Optional<GroupOverview> glance(String who, Memory memory) {
    return tending.glance(
        life.group(), memory, new PersonId(who), life.now(), new Catalogue(List.of()));
  }

  private static String read(Message message) {
    return String.join("\n", Plain.lines(message, Language.DA));
  }

  private static String actions(GroupOverview glance) {
    return glance.actions().stream()
        .map(one -> read(one.message()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void ones_own_actions_are_seen_and_nobody_elses() {
    assertThat(actions(glance("bo"))).contains("Ring til skolen").doesNotContain("borgmesteren");
    assertThat(glance("anna").actions()).isEmpty();
  }

  @Test
  void what_is_done_is_seen_no_more_and_what_is_late_says_so() {
    assertThat(actions(glance("camilla"))).doesNotContain("Datoen er gået");
    life.press("Bo", BETWEEN, Verb.DONE, "action:" + BOS);
    assertThat(glance("bo").actions()).isEmpty();
    life.until(Instant.parse("2026-12-02T08:00:00Z"));
    assertThat(actions(glance("camilla"))).contains("Datoen er gået");
  }

  @Test
  void who_is_not_of_the_group_or_has_left_it_sees_nothing() {
    assertThat(glance("fie", life.memory())).isEmpty();
    life.happens(BETWEEN, new Event.Gone(new PersonId("bo")));
    assertThat(glance("bo", life.memory())).isEmpty();
  }

  @Test
  void a_form_is_theirs_to_open_alone_and_as_it_would_be_laid() {
    var opened = form("bo", Verb.MOVE).orElseThrow();
    life.press("Bo", BETWEEN, Verb.MOVE, "action:" + BOS);
    assertThat(life.standing("bo")).containsAll(opened.blocks());
    assertThat(form("camilla", Verb.MOVE)).isEmpty();
    assertThat(form("anna", Verb.DROP)).as("who leads may").isPresent();
    assertThat(form("fie", Verb.HOURS)).isEmpty();
    life.press("Bo", BETWEEN, Verb.DONE, "action:" + BOS);
    assertThat(form("bo", Verb.DROP)).isEmpty();
  }

  private Optional<Message> form(String who, Verb verb) {
    return tending.form(
        life.group(),
        life.memory(),
        new PersonId(who),
        GroupEngine.asks(verb, "action:" + BOS).orElseThrow(),
        life.now());
  }

  private Memory measured(Memory before, String session, String at, Set<PersonId> who, int median) {
    return before.and(
        new Memory.Point(
            Instant.parse(at),
            new SessionId(Life.GROUP, session),
            "commitment",
            false,
            1,
            Distribution.of(who.stream().map(_ -> median).toList(), 1, 10),
            who,
            5));
  }

  private Optional<Chart.Trend> trend(Memory memory) {
    return glance("bo", memory).orElseThrow().stands().blocks().stream()
        .flatMap(
            b -> b instanceof Block.Picture(Chart.Trend trend) ? Stream.of(trend) : Stream.of())
        .findFirst();
  }

  @Test
  void the_newest_trend_is_seen_from_two_results_on() {
    var one = measured(life.memory(), "p1", "2026-11-09T08:00:00Z", ALL, 5);
    assertThat(trend(one)).isEmpty();
    var two = measured(one, "p2", "2026-11-16T08:00:00Z", ALL, 7);
    assertThat(trend(two).orElseThrow().moments())
        .extracting(Chart.Moment::median)
        .containsExactly(5.0, 7.0);
  }

  @Test
  void a_result_that_was_not_shown_has_its_day_in_the_trend_and_no_number() {
    var memory = measured(life.memory(), "p1", "2026-11-02T08:00:00Z", ALL, 5);
    memory =
        memory.and(
            new Memory.NotShown(
                Instant.parse("2026-11-09T08:00:00Z"),
                new SessionId(Life.GROUP, "p2"),
                "commitment",
                1));
    memory = measured(memory, "p3", "2026-11-16T08:00:00Z", ALL, 7);
    var trend = trend(memory).orElseThrow();
    assertThat(trend.moments()).extracting(Chart.Moment::median).containsExactly(5.0, 7.0);
    assertThat(trend.notComparable()).containsExactly(LocalDate.of(2026, 11, 9));
  }

  @Test
  void only_the_newest_five_results_are_in_the_trend() {
    var memory = life.memory();
    for (int week = 1; week <= 8; week++) {
      memory = measured(memory, "p" + week, "2026-10-%02dT08:00:00Z".formatted(week), ALL, week);
    }
    assertThat(trend(memory).orElseThrow().moments())
        .extracting(Chart.Moment::median)
        .isEqualTo(List.of(4.0, 5.0, 6.0, 7.0, 8.0));
  }
}
