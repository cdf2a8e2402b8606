package dk.traedesten.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Guesses;
import dk.traedesten.play.Plain;
import dk.traedesten.play.Stage;
import dk.traedesten.result.Value;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Session;
import dk.traedesten.session.TrackedAction;
import dk.traedesten.session.WaitState;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is asked when a trial action's day has come, and what the group keeps of it.
class ProevehandlingTest {
  private final Stage stage = new Stage(4);
  private final Random random = new Random(5);
  private Question asked = new Question("none", List.of(), Map.of(), Text.same(""), false);

  @BeforeEach
  void a_trials_day_has_come() {
    stage.start(EveryDialogTest.read(Path.of("proevehandling.yaml")), Map.of());
    stage.gather();
    while (!isFollowing()) {
      if (isForTheFacilitator() || !someoneAnswers()) {
        stage.buttons(stage.facilitator()).stream()
            .filter(b -> b.verb() == Verb.NEXT)
            .reduce((_, last) -> last)
            .ifPresent(b -> stage.press(stage.facilitator(), Verb.NEXT, b.moment()));
      }
    }
    while (forms().isEmpty()) {
      stage.letTimePass();
    }
    asked = forms().getFirst();
  }

  private boolean isFollowing() {
    return stage.session() instanceof Session.Running running
        && running.moment() instanceof WaitState.Following;
  }

  /// A list is joined, or entries that stand equal are chosen between: nobody else does that.
  private boolean isForTheFacilitator() {
    return stage.session() instanceof Session.Running running
        && (running.moment() instanceof WaitState.Gathering
            || running.moment() instanceof WaitState.Deciding);
  }

  private List<Question> forms() {
    return stage.people().stream().flatMap(p -> stage.questions(p.id()).stream()).toList();
  }

  private boolean someoneAnswers() {
    for (var person : stage.people()) {
      for (var question : stage.questions(person.id())) {
        if (question.given().isEmpty() || question.moment().startsWith("trial-actions")) {
          stage.answer(person.id(), question.moment(), Guesses.answer(question, random));
          return true;
        }
      }
    }
    return false;
  }

  private void tell(String worked) {
    var given = new HashMap<String, Value>();
    given.put("worked", new Value.Pick(worked));
    given.put("effect", new Value.Words("Familien ringede selv"));
    given.put("effort", new Value.Score(2));
    given.put("value", new Value.Words("Borgerne venter kortere"));
    given.put("learned", new Value.Words("Spørg først"));
    given.put("verdict", new Value.Pick("adjust"));
    var owner =
        stage.people().stream()
            .filter(p -> stage.questions(p.id()).contains(asked))
            .findFirst()
            .orElseThrow();
    stage.answer(owner.id(), asked.moment(), given);
  }

  private Memory memory() {
    return stage.store().memory(Stage.TENANT, Stage.GROUP);
  }

  @Test
  void the_owner_is_asked_whether_it_worked_its_effect_effort_and_value_and_what_now() {
    assertThat(asked.fields())
        .extracting(f -> f.text().en())
        .containsExactly(
            "Was it tried, and did it work?",
            "What happened, and what effect did you see?",
            "How much effort did it take?",
            "What value did it give citizens, users and employees?",
            "What did you learn that others can use?",
            "What now?");
  }

  @Test
  void all_of_it_is_told_to_the_group_and_kept_in_its_learning_log() {
    tell("partly");
    assertThat(stage.group().stream().flatMap(m -> Plain.lines(m, Language.DA).stream()).toList())
        .contains(
            "| Blev den prøvet, og virkede den? | Den virkede delvist |",
            "| Hvor stor en indsats krævede det? | 2 |",
            "| Hvad nu? | Vi justerer den |");
    assertThat(memory().of(Memory.Learned.class))
        .singleElement()
        .extracting(Memory.Learned::replies)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Memory.Reply.class))
        .extracting(reply -> reply.answer().da())
        .containsExactly(
            "Den virkede delvist",
            "Familien ringede selv",
            "2",
            "Borgerne venter kortere",
            "Spørg først",
            "Vi justerer den");
  }

  @Test
  void what_was_tried_is_over_and_what_was_not_tried_yet_stays_open() {
    long before = memory().undertakings().stream().filter(TrackedAction::isOpen).count();
    tell("not-yet");
    assertThat(memory().undertakings()).filteredOn(TrackedAction::isOpen).hasSize((int) before);
    asked = forms().isEmpty() ? later() : forms().getFirst();
    tell("no");
    assertThat(memory().undertakings()).filteredOn(TrackedAction::isOpen).hasSize((int) before - 1);
  }

  private Question later() {
    while (forms().isEmpty()) {
      stage.letTimePass();
    }
    return forms().getFirst();
  }
}
