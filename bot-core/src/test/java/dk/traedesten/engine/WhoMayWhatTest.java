package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.engine.EveryState.Met;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Golden;
import dk.traedesten.play.Guesses;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every state × every event × every role, as a table that a facilitator can read.
class WhoMayWhatTest {
  private static final Map<String, PersonId> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("facilitator", new PersonId("p0"));
    ROLES.put("deputy", new PersonId("p2"));
    ROLES.put("takes part", new PersonId("p1"));
    ROLES.put("invited, not come", new PersonId("p4"));
    ROLES.put("stranger", new PersonId("stranger"));
  }

  private record Row(String label, BiFunction<Met, PersonId, Event> event) {}

  private static List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.add(new Row("comes along", (_, who) -> new Event.Joined(guest(who))));
    rows.add(new Row("is not there any more", (_, who) -> new Event.Gone(who)));
    rows.add(new Row("has chosen a language", (_, who) -> new Event.Speaks(who, Language.EN)));
    for (var verb : Verb.values()) {
      var name = verb.name().toLowerCase(Locale.ROOT);
      rows.add(
          new Row(
              "presses " + name, (met, who) -> new Event.Pressed(who, verb, met.moment(false))));
      if (verb.ofTheMoment()) {
        rows.add(
            new Row(
                "presses " + name + " of an earlier moment",
                (met, who) -> new Event.Pressed(who, verb, met.moment(true))));
      }
    }
    rows.add(
        new Row(
            "asks for the group’s actions",
            (_, who) -> new Event.Wanted(guest(who), Verb.ACTIONS)));
    rows.add(
        new Row(
            "has told the group that an action is dropped",
            (met, who) ->
                new Event.Told(who, action(met), ActionOutcome.DROPPED, Optional.empty())));
    rows.add(new Row("answers", (met, who) -> answer(met, who)));
    rows.add(
        new Row(
            "begins to write",
            (met, who) ->
                new Event.Drafted(who, met.moment(false), Map.of("any", new Value.Words("…")))));
    rows.add(
        new Row(
            "answers an earlier moment",
            (met, who) -> new Event.Answered(who, met.moment(true), Map.of())));
    return rows;
  }

  private static Participant guest(PersonId who) {
    return new Participant(
        who, who.value(), new Conversation("web", who.value()), Language.DA, Presence.INVITED);
  }

  /// An action of the exercise, where it has any.
  private static String action(Met met) {
    return met.session() instanceof Running(var course, _)
        ? course.outcomes().plans().values().stream()
            .flatMap(plan -> plan.stream())
            .map(action -> action.id())
            .findFirst()
            .orElse("none")
        : "none";
  }

  /// An answer that fits what is asked, whoever was asked.
  private static Event answer(Met met, PersonId who) {
    var question =
        Stream.concat(Stream.of(who), ROLES.values().stream())
            .flatMap(p -> met.walker().questions(p).stream())
            .filter(q -> q.moment().startsWith(met.moment(false)))
            .findFirst();
    return new Event.Answered(
        who,
        question.map(Question::moment).orElse(met.moment(false)),
        question.map(q -> Guesses.answer(q, new Random(1))).orElse(Map.of()));
  }

  private static String outcome(Met met, Event event) {
    return outcome(met, event, met.walker().now());
  }

  private static String outcome(Met met, Event event, Instant at) {
    var inbound = new Inbound("in", at, event);
    var transition = Engine.handle(met.session(), inbound);
    var no =
        transition.effects().stream()
            .filter(Effect.Decline.class::isInstance)
            .map(e -> ((Effect.Decline) e).why())
            .findFirst();
    if (no.isPresent()) {
      assertThat(EveryState.name(transition.session()))
          .as("a no leads nowhere")
          .isEqualTo(EveryState.name(met.session()));
      assertThat(transition.effects())
          .as("a no only gives back what was written")
          .allMatch(e -> e instanceof Effect.Decline || e instanceof Effect.Show);
      return "no: " + words(no.get());
    }
    var same = transition.effects().isEmpty() ? "·" : "tells";
    return transition.session().equals(met.session())
        ? same
        : "→ " + EveryState.name(transition.session());
  }

  private static String words(Rejection why) {
    return switch (why) {
      case RefusalReason because -> because.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case Rejection.Unfit(var field, _) -> "unfit " + field;
      case Rejection.TooFewPeople _ -> "too few people";
    };
  }

  private static String table(String state, Met met) {
    var table = new StringJoiner("\n", "", "\n");
    table.add("\n## " + state + "\n");
    table.add("| | " + String.join(" | ", ROLES.keySet()) + " |");
    table.add("|---".repeat(ROLES.size() + 1) + "|");
    for (var row : rows()) {
      var cells = ROLES.values().stream().map(who -> outcome(met, row.event().apply(met, who)));
      table.add("| " + row.label() + " | " + String.join(" | ", cells.toList()) + " |");
    }
    met.walker()
        .timer()
        .filter(_ -> met.moment().isPresent())
        .ifPresent(timer ->
            table.add(
                "\nIts time comes: "
                    + outcome(met, new Event.TimeUp(timer.getKey()), timer.getValue())));
    table.add("\nAnother time comes: " + outcome(met, new Event.TimeUp("deadline:of-earlier")));
    return table.toString();
  }

  private static Met withDeputy(Met met) {
    return new Met(withDeputy(met.session()), met.walker());
  }

  private static Session withDeputy(Session session) {
    var roster = session.roster().withDeputy(Objects.requireNonNull(ROLES.get("deputy")));
    return switch (session) {
      case Inviting s -> new Inviting(s.brief(), roster, s.secret());
      case Running s -> s.with(s.course().with(roster));
      case Paused s -> s.with(roster);
      case Finished s -> new Finished(s.brief(), roster, s.outcomes(), s.endedAt(), s.track());
    };
  }

  /// The name of every state there is, in the order of the code.
  private static List<String> names() {
    var moments =
        Arrays.stream(WaitState.class.getPermittedSubclasses())
            .map(m -> m.getSimpleName().toLowerCase(Locale.ROOT));
    return Stream.of(Stream.of("inviting"), moments, Stream.of("paused", "finished"))
        .flatMap(names -> names)
        .toList();
  }

  @Test
  void every_kind_of_event_is_in_the_table() {
    var met = EveryState.met().values().iterator().next();
    var names =
        Stream.concat(
                rows().stream()
                    .map(row -> row.event().apply(met, new PersonId("p1")).getClass().getName()),
                Stream.of(Event.TimeUp.class.getName()))
            .distinct();
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Event.class.getPermittedSubclasses()).map(Class::getName).toList());
  }

  @Test
  void every_role_may_do_in_every_state_what_the_table_says() {
    var written = new StringJoiner("", "# Who may do what, when\n", "");
    written.add(
        "\n`·` nothing happens, `tells` nothing but messages, `→` the state it leads to, `no` a kind refusal.\n");
    var states = EveryState.met();
    assertThat(states.keySet()).hasSameElementsAs(names());
    names()
        .forEach(state ->
            written.add(table(state, withDeputy(Objects.requireNonNull(states.get(state))))));
    Golden.assertKept("who-may-what.md", written.toString());
  }
}
