package dk.traedesten.engine.ask;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.result.Answers;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Pseudonym;
import dk.traedesten.result.Sharing;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.WaitState.Asking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answers given at a moment of asking: what is anonymous under the pseudonym of the one who
/// gave it, and the rest under the person.
public final class AskedAnswers {
  private AskedAnswers() {}

  public static Answers with(
      Execution course, Asking asking, PersonId key, Map<String, Value> given) {
    var named = new LinkedHashMap<>(given);
    var hidden = new LinkedHashMap<String, Value>();
    for (var prompt : course.step().prompts()) {
      if (Prompts.promised(course, prompt) == AnswerVisibility.ANONYMOUS) {
        for (var id : List.of(prompt.id(), Sharing.of(prompt.id()))) {
          Optional.ofNullable(named.remove(id)).ifPresent(value -> hidden.put(id, value));
        }
      }
    }
    var answers = without(course, asking, key);
    answers = named.isEmpty() ? answers : answers.with(key, named);
    return hidden.isEmpty() ? answers : answers.with(pseudonym(course, asking, key), hidden);
  }

  public static Answers without(Execution course, Asking asking, PersonId key) {
    var without = asking.barrier().answers().without(key);
    return Prompts.anyAnonymous(course) ? without.without(pseudonym(course, asking, key)) : without;
  }

  /// What a respondent has answered at this moment, for themselves alone.
  public static Map<String, Value> own(Execution course, Asking asking, PersonId key) {
    var answers = asking.barrier().answers();
    if (!Prompts.anyAnonymous(course)) {
      return answers.own(key);
    }
    var own = new LinkedHashMap<>(answers.own(key));
    own.putAll(answers.own(pseudonym(course, asking, key)));
    return own;
  }

  private static PersonId pseudonym(Execution course, Asking asking, PersonId key) {
    return Pseudonym.of(course.secret(), asking.id(), key);
  }
}
