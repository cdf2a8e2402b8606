package dk.traedesten.engine;

import static dk.traedesten.engine.Sitting.no;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Stage;
import dk.traedesten.result.PersonId;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.WaitState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Gathering people before the exercise begins.
class PeopleTest {
  private static final String INVITATION = "invitation";
  private static final Reply ACCEPTED = new Reply.Accepted();

  private static Sitting invited(int people) {
    return Sitting.invited(people, Meeting.score("everyone"), AnswerVisibility.NAMED);
  }

  private static Reply press(Sitting sitting, String name, Verb verb) {
    return sitting.stage().press(sitting.id(name), verb, INVITATION);
  }

  private static List<String> here(Sitting sitting) {
    return sitting.stage().session().roster().present().stream().map(Participant::name).toList();
  }

  private static Participant guest(String id, String name) {
    return new Participant(
        new PersonId(id), name, new Conversation("stage", id), Language.EN, Presence.INVITED);
  }

  @Test
  void the_one_who_starts_it_is_in_and_the_invited_are_not_yet() {
    var sitting = invited(3);
    assertThat(here(sitting)).containsExactly("Anna");
    assertThat(sitting.group())
        .contains("Anna invites you")
        .contains("It tests something.")
        .contains("It is about: Sammen om de unge")
        .contains("Takes 5 minutes")
        .contains("Taking part: Anna")
        .contains("Invited: Bo, Camilla");
  }

  @Test
  void who_joins_is_in_and_everyone_can_see_it() {
    var sitting = invited(3);
    assertThat(press(sitting, "Bo", Verb.JOIN)).isEqualTo(ACCEPTED);
    assertThat(sitting.group()).contains("Taking part: Anna, Bo").contains("Invited: Camilla");
  }

  @Test
  void who_leaves_is_out_and_can_come_back() {
    var sitting = invited(3);
    press(sitting, "Bo", Verb.JOIN);
    press(sitting, "Bo", Verb.LEAVE);
    assertThat(here(sitting)).containsExactly("Anna");
    assertThat(sitting.group()).doesNotContain("Bo");
    press(sitting, "Bo", Verb.JOIN);
    assertThat(here(sitting)).containsExactly("Anna", "Bo");
  }

  @Test
  void joining_twice_is_joining_once() {
    var sitting = invited(3);
    press(sitting, "Bo", Verb.JOIN);
    var before = sitting.stage().session();
    assertThat(press(sitting, "Bo", Verb.JOIN)).isEqualTo(ACCEPTED);
    assertThat(sitting.stage().session()).isEqualTo(before);
  }

  @Test
  void somebody_who_was_not_invited_may_come_along() {
    var sitting = invited(2);
    sitting.stage().happens(new Event.Joined(guest("ulla", "Ulla")));
    assertThat(here(sitting)).containsExactly("Anna", "Ulla");
  }

  @Test
  void a_stranger_who_presses_a_button_is_told_how_to_join() {
    var sitting = invited(2);
    var stranger = new PersonId("stranger");
    for (var verb : List.of(Verb.JOIN, Verb.LEAVE)) {
      assertThat(sitting.stage().press(stranger, verb, INVITATION))
          .isEqualTo(no(RefusalReason.NOT_HERE));
    }
  }

  @Test
  void too_few_are_told_how_many_are_needed() {
    var sitting = invited(2);
    assertThat(press(sitting, "Anna", Verb.BEGIN)).isEqualTo(no(new Rejection.TooFewPeople(1, 2)));
    assertThat(sitting.stage().session()).isInstanceOf(Inviting.class);
    press(sitting, "Bo", Verb.JOIN);
    assertThat(press(sitting, "Anna", Verb.BEGIN)).isEqualTo(ACCEPTED);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
  }

  @Test
  void only_the_facilitator_begins_and_ends() {
    var sitting = invited(2);
    press(sitting, "Bo", Verb.JOIN);
    for (var verb : List.of(Verb.BEGIN, Verb.END)) {
      assertThat(press(sitting, "Bo", verb)).isEqualTo(no(RefusalReason.NOT_FACILITATOR));
    }
    assertThat(sitting.stage().session()).isInstanceOf(Inviting.class);
  }

  @Test
  void the_facilitator_cannot_leave_before_it_begins_nor_after() {
    var sitting = invited(2);
    assertThat(press(sitting, "Anna", Verb.LEAVE)).isEqualTo(no(RefusalReason.FACILITATOR_STAYS));
    sitting.stage().gather();
    assertThat(press(sitting, "Anna", Verb.LEAVE)).isEqualTo(no(RefusalReason.FACILITATOR_STAYS));
    assertThat(here(sitting)).containsExactly("Anna", "Bo");
  }

  @Test
  void nothing_can_be_answered_or_moved_before_it_begins() {
    var sitting = invited(2);
    press(sitting, "Bo", Verb.JOIN);
    assertThat(sitting.stage().answer(sitting.id("Bo"), "level", Map.of()))
        .isEqualTo(no(RefusalReason.NOT_BEGUN));
    for (var verb : List.of(Verb.NEXT, Verb.EXTEND, Verb.NUDGE, Verb.SKIP)) {
      assertThat(press(sitting, "Anna", verb)).isEqualTo(no(RefusalReason.NOT_BEGUN));
    }
  }

  @Test
  void beginning_twice_is_beginning_once() {
    var sitting = invited(2);
    sitting.stage().gather();
    var before = sitting.stage().session();
    assertThat(press(sitting, "Anna", Verb.BEGIN)).isEqualTo(no(RefusalReason.ALREADY_BEGUN));
    assertThat(sitting.stage().session()).isEqualTo(before);
  }

  @Test
  void an_exercise_that_is_called_off_asks_nobody_anything() {
    var sitting = invited(2);
    press(sitting, "Bo", Verb.JOIN);
    press(sitting, "Anna", Verb.END);
    assertThat(sitting.stage().session()).isInstanceOf(Finished.class);
    assertThat(sitting.stage().questions(sitting.id("Bo"))).isEmpty();
    assertThat(press(sitting, "Bo", Verb.JOIN)).isEqualTo(no(RefusalReason.SESSION_IS_OVER));
  }

  @Test
  void who_has_not_joined_is_not_waited_for() {
    var sitting = invited(3);
    press(sitting, "Bo", Verb.JOIN);
    press(sitting, "Anna", Verb.BEGIN);
    assertThat(sitting.group()).contains("0/2 … Anna, Bo");
    assertThat(sitting.stage().questions(sitting.id("Camilla"))).isEmpty();
  }

  @Test
  void who_comes_while_it_runs_is_announced_once() {
    var sitting = invited(3);
    press(sitting, "Bo", Verb.JOIN);
    press(sitting, "Anna", Verb.BEGIN);
    press(sitting, "Camilla", Verb.JOIN);
    press(sitting, "Camilla", Verb.JOIN);
    assertThat(sitting.group()).containsOnlyOnce("Camilla has joined.").contains("0/3");
    assertThat(sitting.stage().questions(sitting.id("Camilla"))).hasSize(1);
  }

  @Test
  void somebody_new_who_comes_while_it_runs_is_asked_in_their_own_language() {
    var sitting = Sitting.of(2, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.stage().happens(new Event.Joined(guest("ulla", "Ulla")));
    assertThat(sitting.stage().log())
        .filteredOn(d -> d.to().id().equals("ulla"))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.language()).isEqualTo(Language.EN));
    assertThat(sitting.stage().questions(new PersonId("ulla"))).hasSize(1);
  }

  @Test
  void who_has_left_sees_the_question_closed_and_the_others_see_who_left() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.press("Bo", Verb.LEAVE);
    assertThat(sitting.stage().questions(sitting.id("Bo"))).isEmpty();
    assertThat(sitting.privately("Bo")).contains("This step is closed.");
    assertThat(sitting.group()).contains("Bo has left the exercise.");
  }

  @Test
  void who_has_left_can_do_nothing_but_come_back() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.press("Bo", Verb.LEAVE);
    for (var verb : List.of(Verb.LEAVE, Verb.SKIP, Verb.NEXT, Verb.END)) {
      assertThat(sitting.press("Bo", verb)).isEqualTo(no(RefusalReason.NOT_HERE));
    }
    assertThat(sitting.press("Bo", Verb.JOIN)).isEqualTo(ACCEPTED);
  }

  @Test
  void the_whole_group_leaving_leaves_the_facilitator_with_a_step_that_closes() {
    var sitting = Sitting.of(2, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.answer("Anna", "score", new dk.traedesten.result.Value.Score(4));
    sitting.press("Bo", Verb.LEAVE);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void names_stand_in_the_order_in_which_people_were_invited() {
    var stage = new Stage(4);
    stage.start(Meeting.score("everyone"), Map.of());
    for (var name : List.of("David", "Bo", "Camilla")) {
      stage.press(stage.person(name), Verb.JOIN, INVITATION);
    }
    assertThat(here(new Sitting(stage))).containsExactly("Anna", "Bo", "Camilla", "David");
  }
}
