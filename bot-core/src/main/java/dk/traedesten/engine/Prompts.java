package dk.traedesten.engine;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.result.Value;
import dk.traedesten.session.Brief;
import dk.traedesten.session.Course;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds prompts in a dialog by their id, with the promise that was made about them.
final class Prompts {
  private Prompts() {}

  /// A prompt and the step that asks it.
  record Asked(Prompt prompt, Step by) {
    /// What was promised about it.
    As as(Course course) {
      return promised(course, prompt, by);
    }
  }

  static Optional<Asked> find(Dialog dialog, String prompt) {
    return all(dialog.steps()).filter(a -> a.prompt().id().equals(prompt)).findFirst();
  }

  /// Every prompt of a session's exercise and of those it uses.
  static Stream<Asked> everywhere(Brief brief) {
    return Stream.concat(Stream.of(brief.dialog()), brief.parts().values().stream())
        .flatMap(dialog -> all(dialog.steps()));
  }

  /// Every prompt of an exercise, in the order in which they are written.
  static List<Asked> all(Dialog dialog) {
    return all(dialog.steps()).toList();
  }

  /// What is promised about a prompt of the step where the session stands.
  static As promised(Course course, Prompt prompt) {
    return promised(course, prompt, course.step());
  }

  private static As promised(Course course, Prompt prompt, Step by) {
    return prompt
        .as()
        .or(() -> by instanceof Step.Ask ask ? ask.as() : Optional.of(As.OPEN))
        .orElse(course.brief().mode());
  }

  /// Whether anything asked at this step is anonymous: then nobody is told who is missing.
  static boolean anyAnonymous(Course course) {
    return course.step().prompts().stream()
        .anyMatch(prompt -> promised(course, prompt) == As.ANONYMOUS);
  }

  /// What is asked at this step and shown as it comes.
  static List<String> open(Course course) {
    return course.step().prompts().stream()
        .filter(prompt -> promised(course, prompt) == As.OPEN)
        .map(Prompt::id)
        .toList();
  }

  /// Some answers without those that have this promise.
  static Map<String, Value> without(Course course, Map<String, Value> given, As as) {
    var rest = new LinkedHashMap<>(given);
    course.step().prompts().stream()
        .filter(prompt -> promised(course, prompt) == as)
        .forEach(prompt -> rest.remove(prompt.id()));
    return rest;
  }

  /// The prompts that are asked here: nobody is asked to choose where there is nothing to choose,
  /// and words that would not be shown to anyone, because the group is too small for its mode, are
  /// not asked for where they may be left out.
  static List<Prompt> worthAsking(Course course, Step.Ask ask) {
    var askable = ask.prompts().stream().filter(p -> isThereAnything(course, p)).toList();
    var worth =
        askable.stream()
            .filter(p ->
                !(p instanceof Prompt.FreeText && p.optional())
                    || Promise.people(course, ask, promised(course, p, ask))
                        >= course.disclosure().needed(p, promised(course, p, ask)))
            .toList();
    return worth.isEmpty() ? askable : worth;
  }

  /// Whether there is anything to choose, to rank or to rate.
  private static boolean isThereAnything(Course course, Prompt prompt) {
    return switch (prompt) {
      case Prompt.Matrix matrix ->
          !Forms.rows(course, matrix).isEmpty() && !Forms.columns(course, matrix).isEmpty();
      case Prompt.Choice _, Prompt.Several _, Prompt.Ranking _, Prompt.Dots _, Prompt.Person _ ->
          !Forms.options(course, prompt).isEmpty();
      case Prompt.FreeText _, Prompt.Items _, Prompt.Scale _, Prompt.Day _, Prompt.Consent _ ->
          true;
    };
  }

  /// An answer without what is not asked any more since people left: the form in front of somebody
  /// may be older than that, and the rest of it counts.
  static Map<String, Value> stillAsked(Course course, Map<String, Value> given) {
    if (!(course.step() instanceof Step.Ask ask)) {
      return given;
    }
    var worth = worthAsking(course, ask);
    var kept = new LinkedHashMap<>(given);
    ask.prompts().stream().filter(p -> !worth.contains(p)).forEach(p -> kept.remove(p.id()));
    return kept;
  }

  /// Whether people write in their own words here.
  static boolean anyWords(Course course) {
    return course.step() instanceof Step.Ask ask
        && worthAsking(course, ask).stream()
            .anyMatch(p ->
                switch (p) {
                  case Prompt.FreeText _, Prompt.Items _, Prompt.Consent _ -> true;
                  case Prompt.Scale _,
                      Prompt.Choice _,
                      Prompt.Several _,
                      Prompt.Ranking _,
                      Prompt.Dots _,
                      Prompt.Person _,
                      Prompt.Day _,
                      Prompt.Matrix _ ->
                      false;
                });
  }

  private static Stream<Asked> all(List<Step> steps) {
    return steps.stream()
        .flatMap(step ->
            Stream.concat(
                step.prompts().stream().map(p -> new Asked(p, step)),
                step.within().stream().flatMap(Prompts::all)));
  }
}
