package dk.traedesten.engine.state;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.AnswerText;
import dk.traedesten.engine.run.StepHandlers;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.engine.text.Hints;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person can do at any time, for themselves.
final class Personal {
  private static final Duration SNOOZE = Duration.ofHours(1);

  private Personal() {}

  public static Session snooze(Running s, PersonId who, TurnContext turn) {
    if (!StepHandlers.at(s).isMissing(who)) {
      return turn.decline(s, who, RefusalReason.NOTHING_TO_ANSWER);
    }
    turn.wake(new TimerId.Snoozed(who), turn.now().plus(SNOOZE));
    turn.tell(who, turn.fresh("snooze"), new Note(EngineLines.SNOOZED));
    return s;
  }

  /// The snooze is over: who still has not answered is reminded.
  static Session snoozeIsOver(Running s, PersonId who, TurnContext turn) {
    if (StepHandlers.at(s).isMissing(who)) {
      turn.tell(who, turn.fresh("nudge"), new Note(EngineLines.REMINDER));
    }
    return s;
  }

  public static Session example(Running s, PersonId who, TurnContext turn) {
    var hints = hints(s.course());
    if (hints.isEmpty()) {
      return turn.decline(s, who, RefusalReason.NO_EXAMPLE);
    }
    var blocks = new ArrayList<Block>(List.of(new Heading(EngineLines.EXAMPLE)));
    blocks.addAll(hints);
    turn.tell(who, "example", blocks);
    return s;
  }

  /// Help with each question that is asked here.
  private static List<Block> hints(Execution course) {
    return course.step().prompts().stream()
        .flatMap(p ->
            Stream.<Block>of(
                new Note(TemplateValues.in(course, p.text())), new Paragraph(Hints.of(p))))
        .toList();
  }

  static Session whoSees(Running s, PersonId who, TurnContext turn) {
    var blocks = new ArrayList<Block>(List.of(new Heading(EngineLines.WHO_SEES)));
    StepHandlers.at(s).promise(who).forEach(text -> blocks.add(new Paragraph(text)));
    turn.tell(who, "who-sees", blocks);
    return s;
  }

  /// Everything a person has answered that can still be found: in the steps that are closed, and in
  /// the one that is open.
  static Session myAnswers(Running s, PersonId who, TurnContext turn) {
    var rows = new ArrayList<List<Text>>();
    s.course().answers().own(who).forEach((key, value) -> row(s.course(), key, value, rows));
    s.course().outcomes().collected().values().stream()
        .flatMap(List::stream)
        .filter(row -> row.by().equals(who))
        .forEach(row -> row.given().forEach((id, value) -> row(s.course(), id, value, rows)));
    StepHandlers.at(s).own(who).forEach((id, value) -> row(s.course(), id, value, rows));
    var blocks = new ArrayList<Block>(List.of(new Heading(EngineLines.MY_ANSWERS)));
    if (rows.isEmpty()) {
      blocks.add(new Note(EngineLines.NO_ANSWERS));
    } else {
      blocks.add(new Table(List.of(EngineLines.QUESTION, EngineLines.ANSWER), rows));
      blocks.add(
          new Buttons(
              List.of(
                  new Button(EngineLines.DELETE_MINE, Verb.DELETE_MINE, s.moment().id(), false))));
    }
    if (anyAnonymous(s.course())) {
      blocks.add(new Note(EngineLines.ANONYMOUS_ANSWERS));
    }
    turn.tell(who, "my-answers", blocks);
    return s;
  }

  private static boolean anyAnonymous(Execution course) {
    return Prompts.everywhere(course.brief())
        .anyMatch(a -> a.as(course) == AnswerVisibility.ANONYMOUS);
  }

  private static void row(Execution course, String key, Value value, List<List<Text>> rows) {
    find(course, Prompts.name(key))
        .ifPresent(prompt ->
            rows.add(
                List.of(
                    TemplateValues.in(course, prompt.text()),
                    AnswerText.said(course, prompt, value))));
  }

  private static Optional<Prompt> find(Execution course, String id) {
    return Prompts.everywhere(course.brief())
        .map(Prompts.Asked::prompt)
        .filter(p -> p.id().equals(id))
        .findFirst();
  }
}
