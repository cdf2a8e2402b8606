package dk.traedesten.engine.ask;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.Respondent;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.AnswerText;
import dk.traedesten.engine.form.Drafts;
import dk.traedesten.engine.result.Results;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant;
import dk.traedesten.session.WaitState.Asking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a question looks like: to the one who is asked, and to the group that waits.
public final class Questions {
  private Questions() {}

  /// Shows a respondent the question, with the answer or the draft in it when there is one.
  public static void show(
      Execution course, Inquiry inquiry, Asking asking, Respondent respondent, TurnContext turn) {
    for (var person : respondent.people()) {
      turn.tell(person.id(), asking.id(), asked(course, inquiry, asking, respondent, person));
    }
  }

  /// Shows the group who is in.
  public static void progress(Execution course, Inquiry inquiry, Asking asking, TurnContext turn) {
    var blocks = new ArrayList<Block>(said(course, inquiry, asking));
    blocks.add(inquiry.gate(asking.barrier()).progress());
    turn.show(asking.id(), blocks);
  }

  private static List<Block> asked(
      Execution course, Inquiry inquiry, Asking asking, Respondent respondent, Participant person) {
    var who = person.id();
    var own = AskedAnswers.own(course, asking, respondent.key());
    var draft = unsent(course, asking, respondent, person);
    boolean isIn = asking.barrier().isIn(respondent.key());
    var blocks = new ArrayList<Block>(List.of(heading(course), new Paragraph(inquiry.text())));
    if (!respondent.key().equals(who)) {
      blocks.add(new Note(EngineLines.answersTogether(respondent.people())));
    }
    if (!own.isEmpty()) {
      blocks.add(new Note(EngineLines.RECEIVED));
    } else if (isIn) {
      blocks.add(new Note(EngineLines.SKIPPED));
    }
    if (!draft.isEmpty()) {
      blocks.add(new Note(EngineLines.DRAFT_KEPT));
    }
    blocks.add(
        new Block.Question(
            asking.id(),
            SharedWords.fields(course, inquiry, who),
            draft.isEmpty() ? own : draft,
            own.isEmpty() ? EngineLines.SEND : EngineLines.CHANGE,
            true));
    Promise.at(course, inquiry, who, isIn ? "" : asking.id())
        .forEach(it -> blocks.add(new Note(it)));
    if (inquiry.isInWords() && isWarned(course, inquiry, who, asking)) {
      blocks.add(new Note(EngineLines.FREE_TEXT_WARNING));
    }
    blocks.add(PersonalMenu.of(course, asking.id()));
    return blocks;
  }

  /// Whether to ask a person to mind what they write: beside the first promise about words.
  private static boolean isWarned(Execution course, Inquiry inquiry, PersonId who, Asking asking) {
    var told = course.promised().getOrDefault(who, Map.of());
    return inquiry.prompts().stream()
        .map(prompt -> Prompts.promised(course, prompt))
        .anyMatch(as -> told.getOrDefault(as, asking.id()).equals(asking.id()));
  }

  /// What somebody sees when it has closed.
  public static List<Block> closed(Execution course, Inquiry inquiry, Text outcome) {
    return List.of(heading(course), new Paragraph(inquiry.text()), new Note(outcome));
  }

  /// What a person has begun to write, or to change, and not sent.
  static Map<String, Value> unsent(
      Execution course, Asking asking, Respondent respondent, Participant person) {
    var draft = Drafts.of(course, asking.id(), person.id());
    return draft.equals(AskedAnswers.own(course, asking, respondent.key())) ? Map.of() : draft;
  }

  /// What the group sees of a question: its words, and what has been said openly so far.
  public static List<Block> said(Execution course, Inquiry inquiry, Asking asking) {
    var blocks = new ArrayList<Block>(List.of(new Paragraph(inquiry.text())));
    var soFar =
        new Disclosure(
            asking.barrier().answers(), course.brief().thresholds(), course.roster().apart());
    for (var prompt : course.step().prompts()) {
      var open = soFar.openly(Prompts.promised(course, prompt), prompt.id());
      if (!open.isEmpty()) {
        blocks.add(new Paragraph(TemplateValues.in(course, prompt.text())));
        blocks.add(quotes(course, prompt, open));
      }
    }
    return blocks;
  }

  /// What the group sees of a question that is closed: as it is kept, without what was hidden.
  public static List<Block> saidBefore(Execution course) {
    var blocks = new ArrayList<Block>(List.of(new Paragraph(Inquiry.text(course))));
    for (var prompt : course.step().prompts()) {
      var key = course.key(prompt.id());
      var open = course.disclosure().openly(Prompts.promised(course, prompt), key);
      var said =
          switch (course.outcomes().shown().get(key)) {
            case Shown.Statements(var all) -> Results.quotes(course, all);
            case Shown.TooFew _ -> new Block.Quotes(List.of());
            case null, default -> quotes(course, prompt, open);
          };
      if (Prompts.promised(course, prompt) == AnswerVisibility.OPEN && !said.quotes().isEmpty()) {
        blocks.add(new Paragraph(TemplateValues.in(course, prompt.text())));
        blocks.add(said);
      }
    }
    blocks.add(new Note(EngineLines.CLOSED_CHANNEL));
    return blocks;
  }

  /// Each open answer with its name.
  private static Block.Quotes quotes(Execution course, Prompt prompt, Map<PersonId, Value> open) {
    var language = course.brief().language();
    return new Block.Quotes(
        open.entrySet().stream()
            .map(e ->
                new Block.Quote(
                    AnswerText.said(course, prompt, e.getValue()).in(language),
                    Optional.of(Results.name(course, e.getKey()))))
            .toList());
  }

  private static Heading heading(Execution course) {
    return new Heading(course.brief().dialog().title());
  }
}
