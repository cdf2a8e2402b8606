package dk.traedesten.engine.ask;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.form.Drafts;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Sharing;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.WaitState.Barrier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asking the same again: after going back, or in a room that is visited once more. What was shown
/// is kept as an earlier round, and what people answered lies in front of them as a draft.
public final class Rounds {
  private Rounds() {}

  /// The course with nothing answered at the step where it stands.
  public static Execution anew(Execution course, TurnContext turn) {
    var keys = keys(course);
    var next = course;
    for (var person : course.roster().people()) {
      var own = own(course, person.id(), keys);
      if (!own.isEmpty()) {
        next = Drafts.lay(next, person.id(), course.here(course.step().id()), own, turn);
      }
    }
    return promised(shownBefore(next.with(next.answers().withoutPrompts(keys)), keys));
  }

  /// What only the facilitator sees is promised to the one who facilitates when it is asked, also
  /// when somebody else does later.
  private static Execution promised(Execution course) {
    var next = course;
    for (var prompt : course.step().prompts()) {
      if (Prompts.promised(course, prompt) == AnswerVisibility.FACILITATOR_ONLY) {
        next = next.withReader(course.key(prompt.id()), course.roster().facilitator());
      }
    }
    return next;
  }

  /// The step where the course stands is opened with its answers as they are: they wait behind
  /// this.
  public static Barrier barrier(Execution course, TurnContext turn) {
    var answers = course.answers().only(keys(course)).under(Prompts::name);
    var closes = Inquiry.until(course).after().map(turn.now()::plus);
    return new Barrier(answers, answers.people(), Set.of(), turn.now(), closes, false);
  }

  /// The same without them among the answers of closed steps.
  public static Execution reopened(Execution course) {
    var keys = keys(course);
    return shownBefore(course.with(course.answers().withoutPrompts(keys)), keys);
  }

  private static Execution shownBefore(Execution course, Set<String> keys) {
    var revealed = course.outcomes().revealed();
    for (var key : keys) {
      revealed = revealed.anew(key);
    }
    return course.with(course.outcomes().with(revealed));
  }

  private static Set<String> keys(Execution course) {
    var keys = new LinkedHashSet<String>();
    for (var prompt : course.step().prompts()) {
      keys.add(course.key(prompt.id()));
      keys.add(Sharing.of(course.key(prompt.id())));
    }
    if (course.step() instanceof Step.Vote vote) {
      keys.add(course.key(vote.id()));
    }
    return keys;
  }

  private static Map<String, Value> own(Execution course, PersonId who, Set<String> keys) {
    var own = new LinkedHashMap<String, Value>();
    course
        .answers()
        .own(who)
        .forEach((key, value) ->
            Optional.of(key)
                .filter(keys::contains)
                .ifPresent(k -> own.put(Prompts.name(k), value)));
    return own;
  }
}
