package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Message;
import dk.traedesten.play.Stage;
import dk.traedesten.play.Transcript;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.WaitState;
import dk.traedesten.spi.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Minutes of exercises that were walked through.
class AccountTest {
  private static Dialog dialog(String id) {
    try (var file =
        Optional.ofNullable(AccountTest.class.getResourceAsStream("/dialogs/" + id + ".yaml"))
            .orElseThrow()) {
      var yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return switch (DialogReader.read(id + ".yaml", yaml)) {
        case Outcome.Good(var dialog) -> dialog;
        case Outcome.Broken(var faults) -> throw new AssertionError(faults.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stage started(String id) {
    var dialog = dialog(id);
    var stage = new Stage(5);
    stage.uses(
        dialog.uses().distinct().collect(Collectors.toMap(part -> part, AccountTest::dialog)));
    stage.start(dialog, Map.of());
    return stage;
  }

  static Stage walked(String id) {
    var stage = started(id);
    new Transcript(stage, Language.DA).write(id);
    return stage;
  }

  static Minutes minutes(Stage stage) {
    return (Minutes) Account.of(stage.session(), Language.DA);
  }

  @Test
  void there_is_nothing_before_an_exercise_has_begun() {
    var stage = started("commitment");
    assertThat(Account.of(stage.session(), Language.DA)).isEqualTo(Account.Nothing.BEFORE_IT_BEGAN);
  }

  @Test
  void there_is_nothing_before_the_group_has_come_to_something() {
    var stage = started("commitment");
    stage.gather();
    assertThat(Account.of(stage.session(), Language.DA)).isEqualTo(Account.Nothing.SO_FAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5f", "borgerland", "borgerrejse", "commitment", "proevehandling", "rundbord"})
  void what_stands_in_minutes_was_shown_to_the_group(String id) {
    var stage = walked(id);
    var shown =
        stage.log().stream()
            .filter(delivery -> delivery.to().equals(Stage.PLACE))
            .map(Delivery::message)
            .map(Message::blocks)
            .collect(Collectors.toSet());
    var all = shown.stream().flatMap(blocks -> Shown.words(blocks, Language.DA).stream()).toList();
    var minutes = minutes(stage);
    assertThat(minutes.sections()).isNotEmpty();
    for (var section : minutes.sections()) {
      assertThat(Shown.words(section.blocks(), Language.DA))
          .allSatisfy(it -> assertThat(all).contains(it));
    }
  }

  @Test
  void what_was_planned_is_there_with_its_owner() {
    var stage = walked("proevehandling");
    var minutes = minutes(stage);
    assertThat(minutes.tasks()).isNotEmpty();
    var names = stage.people().stream().map(person -> person.name()).toList();
    assertThat(minutes.tasks())
        .allSatisfy(task -> {
          assertThat(names).contains(task.owner());
          assertThat(task.uid())
              .as("the session's own id stays with the bot")
              .doesNotContain(stage.id().token())
              .endsWith("@traedesten");
        });
    assertThat(minutes.tasks().map(Task::uid)).doesNotHaveDuplicates();
    assertThat(minutes(stage).tasks().map(Task::uid))
        .isEqualTo(minutes.tasks().map(Task::uid).toList());
  }

  @Test
  void it_says_whether_more_is_to_come() {
    var stage = walked("commitment");
    var ended = (Session.Finished) stage.session();
    assertThat(Front.of(minutes(stage)).kind()).isEqualTo("Referat");
    var running =
        new Session.Running(
            Execution.start(ended.brief(), ended.roster(), "secret").with(ended.outcomes()),
            new WaitState.Collecting("list"));
    for (var session : List.of(running, new Session.Paused(running, Papers.AT))) {
      var front = Front.of((Minutes) Account.of(session, Language.EN));
      assertThat(front.kind()).isEqualTo("Minutes so far");
      assertThat(front.lines()).contains("The exercise is not over. There may be more to come.");
    }
  }

  @Test
  void minutes_say_who_took_part_in_danish_order() {
    var ended = (Session.Finished) walked("commitment").session();
    var people =
        Stream.of("Åse Berg", "Ærø Jensen", "Østen Holm", "Anna Lund", "Zita Bo", "Aage Dam")
            .map(name -> person(name, name, Participant.Presence.JOINED))
            .collect(Collectors.toCollection(ArrayList::new));
    people.add(person("gone", "Ikke Med", Participant.Presence.LEFT));
    people.add(person("late", "Ikke Kommet", Participant.Presence.INVITED));
    var session =
        new Session.Finished(
            ended.brief(),
            new Roster(people.getFirst().id(), people),
            ended.outcomes(),
            ended.endedAt());
    assertThat(Front.of((Minutes) Account.of(session, Language.DA)).lines())
        .contains("Med: Anna Lund, Zita Bo, Ærø Jensen, Østen Holm, Aage Dam, Åse Berg");
  }

  @Test
  void two_of_one_name_are_told_apart() {
    var ended = (Session.Finished) walked("commitment").session();
    var people =
        List.of(
            person("b", "Lars Nielsen", Participant.Presence.JOINED),
            person("a", "Lars Nielsen", Participant.Presence.JOINED),
            person("c", "Anna Lund", Participant.Presence.JOINED));
    var roster = new Roster(people.getFirst().id(), people);
    var session = new Session.Finished(ended.brief(), roster, ended.outcomes(), ended.endedAt());
    assertThat(Front.of((Minutes) Account.of(session, Language.DA)).lines())
        .contains("Med: Anna Lund, Lars Nielsen (1), Lars Nielsen (2)");
    assertThat(roster.name(new PersonId("a"))).isEqualTo("Lars Nielsen (1)");
    assertThat(roster.name(new PersonId("b"))).isEqualTo("Lars Nielsen (2)");
  }

  @Test
  void where_answers_are_anonymous_it_is_told_only_how_many_took_part() {
    var ended = (Session.Finished) walked("commitment").session();
    var anonymous =
        new Session.Finished(
            ended.brief().under(AnswerVisibility.ANONYMOUS),
            ended.roster(),
            ended.outcomes(),
            ended.endedAt());
    assertThat(Front.of((Minutes) Account.of(anonymous, Language.DA)).lines())
        .contains("Med: 5 personer")
        .noneMatch(line -> line.contains(ended.roster().people().getFirst().name()));
  }

  private static Participant person(String id, String name, Participant.Presence presence) {
    return new Participant(new PersonId(id), name, Stage.PLACE, Language.DA, presence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5f", "commitment", "proevehandling"})
  void what_was_agreed_and_planned_stands_before_everything_else(String id) {
    var kinds = minutes(walked(id)).sections().stream().map(MinutesSection::kind).toList();
    assertThat(kinds.getFirst()).isIn(MinutesSection.Kind.AGREED, MinutesSection.Kind.PLANNED);
    assertThat(kinds.stream().dropWhile(kind -> kind == MinutesSection.Kind.AGREED).toList())
        .doesNotContain(MinutesSection.Kind.AGREED);
    assertThat(
            kinds.stream()
                .dropWhile(kind ->
                    kind == MinutesSection.Kind.AGREED || kind == MinutesSection.Kind.PLANNED)
                .toList())
        .doesNotContain(MinutesSection.Kind.AGREED, MinutesSection.Kind.PLANNED);
  }

  @Test
  void what_became_of_an_action_stands_below_its_plan_and_in_the_calendar() {
    var stage = walked("proevehandling");
    var planned = minutes(stage).tasks().findFirst().orElseThrow();
    var session = stage.session();
    var memory =
        new Memory(
            List.of(
                new Memory.Planned(
                    Papers.AT, session.id(), "proevehandling", planned.action(), false),
                new Memory.Told(
                    Papers.AT,
                    session.id(),
                    planned.action().id(),
                    planned.action().owner(),
                    ActionOutcome.MOVED,
                    Optional.of(LocalDate.of(2027, 1, 7)),
                    "")));
    var now = minutes(stage).with(memory);
    assertThat(new String(Markdown.of(now), StandardCharsets.UTF_8))
        .contains("| Handling | Siden da |", "Flyttet til 7. januar 2027");
    assertThat(now.tasks().findFirst().orElseThrow().due()).isEqualTo(LocalDate.of(2027, 1, 7));
    assertThat(now.tasks().findFirst().orElseThrow().uid()).isEqualTo(planned.uid());
  }

  @Test
  void the_days_are_days_in_the_zone_of_the_group() {
    var ended = (Session.Finished) walked("commitment").session();
    var late =
        new Session.Finished(
            ended.brief(), ended.roster(), ended.outcomes(), Instant.parse("2026-11-30T23:30:00Z"));
    assertThat(((Minutes) Account.of(late, Language.DA)).ended())
        .contains(LocalDate.of(2026, 12, 1));
  }
}
