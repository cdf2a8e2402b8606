package dk.traedesten.engine.ask;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.dialog.Until;
import dk.traedesten.engine.context.Audiences;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.Respondent;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.message.Field;
import dk.traedesten.result.Sharing;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.WaitState.Barrier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is asked where the session stands, and of whom: the words and the form as they are here and
/// now. Made once a turn, since every part of an answer looks at it.
///
/// @param asked those whose answers are waited for
/// @param prompts what is worth asking them; none for a vote
/// @param fields the form
/// @param text what is said above it
/// @param anonymous whether anything in it is, so that nobody is told who is missing
public record Inquiry(
    List<Respondent> asked,
    List<Prompt> prompts,
    List<Field> fields,
    Text text,
    Until until,
    boolean anonymous) {

  public static Inquiry at(Execution course) {
    return switch (course.step()) {
      case Step.Ask ask -> of(course, ask);
      case Step.Vote vote ->
          new Inquiry(
              Audiences.respondents(course, audience(vote)),
              List.of(),
              List.of(Forms.dots(course, vote)),
              text(course),
              until(course),
              false);
      default -> throw unlike(course.step());
    };
  }

  public static Until until(Execution course) {
    var until =
        switch (course.step()) {
          case Step.Ask ask -> ask.until();
          case Step.Vote vote -> vote.until();
          default -> throw unlike(course.step());
        };
    return course.brief().within().map(until::within).orElse(until);
  }

  public static Audience audience(Step step) {
    return step instanceof Step.Ask ask ? ask.of() : Audience.EVERYONE;
  }

  /// What is said above the form.
  public static Text text(Execution course) {
    return switch (course.step()) {
      case Step.Ask ask -> TemplateValues.in(course, ask.text());
      case Step.Vote vote -> TemplateValues.in(course, vote.text());
      default -> throw unlike(course.step());
    };
  }

  private static IllegalStateException unlike(Step step) {
    return new IllegalStateException("nobody is asked at the step " + step.id());
  }

  private static Inquiry of(Execution course, Step.Ask ask) {
    var asked = Audiences.respondents(course, ask.of());
    var prompts = worthAsking(course, ask);
    return new Inquiry(
        asked,
        prompts,
        fields(course, prompts),
        text(course),
        until(course),
        Prompts.anyAnonymous(course));
  }

  /// The prompts that are asked here: nobody is asked to choose where there is nothing to choose.
  private static List<Prompt> worthAsking(Execution course, Step.Ask ask) {
    return ask.prompts().stream().filter(p -> isThereAnything(course, p)).toList();
  }

  private static List<Field> fields(Execution course, List<Prompt> prompts) {
    return prompts.stream()
        .flatMap(prompt -> SharedWords.with(course, prompt, Forms.field(course, prompt)))
        .toList();
  }

  /// Whether there is anything to choose, to rank or to rate.
  private static boolean isThereAnything(Execution course, Prompt prompt) {
    return switch (prompt) {
      case Prompt.Matrix matrix ->
          !Forms.rows(course, matrix).isEmpty() && !Forms.columns(course, matrix).isEmpty();
      case Prompt.Choice _, Prompt.Several _, Prompt.Ranking _, Prompt.Dots _, Prompt.Person _ ->
          !Forms.options(course, prompt).isEmpty();
      case Prompt.FreeText _, Prompt.Items _, Prompt.Scale _, Prompt.Day _, Prompt.Consent _ ->
          true;
    };
  }

  private static int counted(Execution course, List<Respondent> asked, AnswerVisibility as) {
    var apart = as == AnswerVisibility.ANONYMOUS ? Set.of() : course.roster().apart();
    return (int) asked.stream().filter(r -> !apart.contains(r.key())).count();
  }

  /// How many are asked whose answers are counted together.
  public int counted(Execution course, AnswerVisibility as) {
    return counted(course, asked, as);
  }

  /// The barrier of it, with those it waits for.
  public BarrierStatus gate(Barrier barrier) {
    return new BarrierStatus(asked, barrier, until, !anonymous);
  }

  /// An answer as it counts now: without what is not asked any more since people came or left, for
  /// the form in front of somebody may be older than that, and with what each has decided about
  /// their own words.
  public Map<String, Value> counted(Map<String, Value> given, Step step) {
    var kept = new LinkedHashMap<>(given);
    step.prompts().stream().filter(p -> !prompts.contains(p)).forEach(p -> kept.remove(p.id()));
    kept.keySet()
        .removeIf(id ->
            Sharing.about(id).isPresent()
                && fields.stream().noneMatch(field -> field.id().equals(id)));
    return SharedWords.decided(fields, kept);
  }

  /// Whether people write in their own words here.
  boolean isInWords() {
    return prompts.stream()
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
}
