package dk.traedesten.engine.context;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.result.Sharing;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.SessionSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds prompts in a dialog by their id, with the promise that was made about them.
public final class Prompts {
  private Prompts() {}

  /// A prompt and the step that asks it.
  public record Asked(Prompt prompt, Step by) {
    /// What was promised about it.
    public AnswerVisibility as(Execution course) {
      return promised(course, prompt, by);
    }

    /// Whether it is promised what was chosen at the start, and not what the file says.
    public boolean isAsChosen() {
      return prompt.as().isEmpty() && by instanceof Step.Ask ask && ask.as().isEmpty();
    }
  }

  public static Optional<Asked> find(Dialog dialog, String prompt) {
    return all(dialog.steps()).filter(a -> a.prompt().id().equals(prompt)).findFirst();
  }

  /// Every prompt of a session's exercise and of those it uses.
  public static Stream<Asked> everywhere(SessionSpec brief) {
    return Stream.concat(Stream.of(brief.dialog()), brief.parts().values().stream())
        .flatMap(dialog -> all(dialog.steps()));
  }

  /// Every prompt of an exercise, in the order in which they are written.
  public static List<Asked> all(Dialog dialog) {
    return all(dialog.steps()).toList();
  }

  /// What is promised about a prompt of the step where the session stands.
  public static AnswerVisibility promised(Execution course, Prompt prompt) {
    return promised(course, prompt, course.step());
  }

  private static AnswerVisibility promised(Execution course, Prompt prompt, Step by) {
    return prompt
        .as()
        .or(() -> by instanceof Step.Ask ask ? ask.as() : Optional.of(AnswerVisibility.OPEN))
        .orElse(course.brief().mode());
  }

  /// Whether anything asked at this step is anonymous: then nobody is told who is missing.
  public static boolean anyAnonymous(Execution course) {
    return course.step().prompts().stream()
        .anyMatch(prompt -> promised(course, prompt) == AnswerVisibility.ANONYMOUS);
  }

  /// What is asked at this step and shown as it comes.
  public static List<String> open(Execution course) {
    return course.step().prompts().stream()
        .filter(prompt -> promised(course, prompt) == AnswerVisibility.OPEN)
        .map(Prompt::id)
        .toList();
  }

  /// Some answers without those that have this promise.
  public static Map<String, Value> without(
      Execution course, Map<String, Value> given, AnswerVisibility as) {
    var rest = new LinkedHashMap<>(given);
    course.step().prompts().stream()
        .filter(prompt -> promised(course, prompt) == as)
        .forEach(prompt -> {
          rest.remove(prompt.id());
          rest.remove(Sharing.of(prompt.id()));
        });
    return rest;
  }

  /// The id of a prompt in the key under which its answers are kept.
  public static String name(String key) {
    int mark = key.indexOf('@');
    return mark < 0 ? key : key.substring(0, mark);
  }

  private static Stream<Asked> all(List<Step> steps) {
    return steps.stream()
        .flatMap(step ->
            Stream.concat(
                step.prompts().stream().map(p -> new Asked(p, step)),
                step.within().stream().flatMap(Prompts::all)));
  }
}
