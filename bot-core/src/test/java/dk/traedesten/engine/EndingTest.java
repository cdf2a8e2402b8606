package dk.traedesten.engine;

import static dk.traedesten.engine.Sitting.no;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Ending now, wherever the group stands.
class EndingTest {

  @Test
  void every_kind_of_moment_can_be_ended_and_leaves_no_form_button_or_timer_behind() {
    var kinds = WaitState.class.getPermittedSubclasses();
    var ended = new HashSet<Class<?>>();
    for (int seed = 0; ended.size() < kinds.length; seed++) {
      assertThat(seed).as("kinds of moment that were ended: %s", ended).isLessThan(1000);
      var random = new Random(seed);
      var walker = new Walker(Meeting.everything(), AnswerVisibility.NAMED, 5, random);
      for (int steps = random.nextInt(300); steps > 0 && !walker.isOver(); steps--) {
        walker.step();
      }
      if (walker.session() instanceof Running running && ended.add(running.moment().getClass())) {
        walker.end();
        assertEnded(walker);
      }
    }
  }

  private static void assertEnded(Walker walker) {
    assertThat(walker.session()).isInstanceOf(Finished.class);
    assertThat(walker.timer()).isEmpty();
    for (var person : walker.session().roster().people()) {
      assertThat(walker.questions(person.id())).isEmpty();
      assertThat(walker.buttons(person.id()))
          .extracting(Button::verb)
          .isSubsetOf(Verb.MINUTES, Verb.DELETE_MINE);
    }
  }

  @Test
  void what_was_answered_is_revealed_and_what_was_not_asked_is_not_spoken_of() {
    var sitting = Sitting.of(2, Meeting.everything(), AnswerVisibility.NAMED).closed();
    sitting.answer(
        "Anna",
        Map.of(
            "score", new Value.Score(7),
            "hope", new Value.Score(1),
            "trust", new Value.Score(2)));
    sitting.press("Anna", Verb.END);
    assertThat(sitting.group())
        .contains("**The picture**")
        .contains("median 7")
        .doesNotContain("**The square**")
        .doesNotContain("Too few answers");
  }

  @Test
  void what_waits_to_be_revealed_inside_a_branch_is_revealed_as_well() {
    var steps =
        """
        - branch: big
          when: group.size >= 2
          then:
            - reveal: inside
              text: {da: Indeni, en: Inside}
              show:
                - histogram: score
        """;
    var sitting = Sitting.of(2, Meeting.askForScore("everyone") + steps);
    sitting.answer("Anna", "score", new Value.Score(7));
    sitting.press("Anna", Verb.END);
    assertThat(sitting.group()).contains("**Inside**").contains("Median 7");
  }

  @Test
  void a_plan_is_kept_as_far_as_it_has_come() {
    var sitting = Sitting.of(2, Steps.IDEAS + Steps.plan(3) + Steps.FOLLOW_UP).closed();
    sitting.answer("Anna", PlanningTest.form(sitting, "Bo", PlanningTest.MONDAY.plusDays(3)));
    sitting.press("Anna", Verb.END);
    assertThat(
            ((Finished) sitting.stage().session())
                .outcomes()
                .plans()
                .getOrDefault("steps", List.of()))
        .hasSize(1);
    assertThat(sitting.group()).contains("**The plan**");
  }

  @Test
  void the_result_lists_what_came_out_and_nothing_else() {
    var sitting = Sitting.of(2, Steps.IDEAS + Steps.settle("facilitator", "facilitator"));
    sitting.answer("Anna", "actions", new Value.Entries(List.of("hemmelig")));
    sitting.press("Bo", Verb.SKIP);
    sitting.answer("Anna", "joint", new Value.Words("Vi ringer"));
    assertThat(sitting.group())
        .contains("**Result · Test**")
        .contains("**Our words — Summary**\n» Vi ringer")
        .contains("What was shown still stands here. The rest is deleted.")
        .doesNotContain("hemmelig");
  }

  @Test
  void nobody_is_invited_to_what_is_over_and_the_way_to_the_result_stands_there_instead() {
    var sitting = Sitting.of(2, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.press("Anna", Verb.END);
    assertThat(sitting.stage().buttons(sitting.id("Bo")))
        .extracting(Block.Button::verb)
        .contains(Verb.MINUTES)
        .doesNotContain(Verb.JOIN, Verb.LEAVE);
  }

  @Test
  void nothing_happens_any_more_when_it_is_over() {
    var sitting = Sitting.of(2, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.press("Anna", Verb.END);
    var before = sitting.stage().session();
    for (var verb : Stream.of(Verb.values()).filter(v -> !v.ofTheGroup()).toList()) {
      assertThat(sitting.press("Anna", verb))
          .isEqualTo(
              no(
                  switch (verb) {
                    case MY_ANSWERS, DELETE_MINE -> RefusalReason.ANSWERS_GONE;
                    case MINUTES -> RefusalReason.NO_MINUTES;
                    default -> RefusalReason.SESSION_IS_OVER;
                  }));
    }
    assertThat(sitting.stage().answer(sitting.id("Bo"), "level", Map.of()))
        .isEqualTo(no(RefusalReason.SESSION_IS_OVER));
    assertThat(sitting.stage().session()).isEqualTo(before);
  }

  @Test
  void a_finished_session_holds_no_answers() {
    assertThat(Set.of(Finished.class.getRecordComponents()))
        .extracting(c -> c.getName())
        .containsExactlyInAnyOrder("brief", "roster", "outcomes", "track", "endedAt");
  }
}
