package dk.traedesten.engine.ask;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.form.Drafts;
import dk.traedesten.engine.result.Placements;
import dk.traedesten.engine.result.Reveals;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.result.Pseudonym;
import dk.traedesten.result.Sharing;
import dk.traedesten.session.Execution;
import dk.traedesten.session.WaitState.Asking;
import java.util.ArrayList;
import java.util.List;

/// How a question ends: with the answers there are, or without them.
public final class AskClosing {
  private AskClosing() {}

  public static TimerId deadline(Asking asking) {
    return new TimerId.Deadline(asking.id());
  }

  /// Closes the barrier and keeps what has been answered.
  public static Execution archive(Execution course, Asking asking, TurnContext turn) {
    turn.forget(deadline(asking));
    Reminders.forget(course, asking, turn);
    var inquiry = Inquiry.at(course);
    var gate = inquiry.gate(asking.barrier());
    for (var respondent : gate.asked()) {
      var closed = Questions.closed(course, inquiry, gate.closed(respondent));
      for (var person : respondent.people()) {
        var unsent = Questions.unsent(course, asking, respondent, person);
        turn.tell(person.id(), asking.id(), Drafts.givenBack(closed, unsent));
      }
    }
    var blocks = new ArrayList<>(Questions.said(course, inquiry, asking));
    blocks.add(
        new Note(
            EngineLines.CLOSED_CHANNEL.plus(
                " ", EngineLines.dropped(gate.answered(), gate.asked().size()))));
    turn.show(asking.id(), blocks);
    var kept = keep(course, asking).withoutDrafts(draft -> draft.isFor(asking.id()));
    var open = Prompts.open(course);
    var placed = open.isEmpty() ? kept : Placements.at(kept, asking.id(), open);
    return Reveals.openly(placed, turn);
  }

  /// What is decided about words is kept beside them.
  private static String key(Execution course, String id) {
    return Sharing.about(id).map(course::key).map(Sharing::of).orElseGet(() -> course.key(id));
  }

  /// The answers of a closed step. The keys of its anonymous ones are gone from here on.
  private static Execution keep(Execution course, Asking asking) {
    var answers = asking.barrier().answers().under(id -> key(course, id)).sorted();
    var next = course.with(course.answers().and(answers));
    return Prompts.anyAnonymous(course) ? next.forgetting(Pseudonym.next(course.secret())) : next;
  }

  /// Leaves the step without its answers: each lies in front of its person as a draft, should the
  /// question come back. Anonymous ones are given back instead, or the draft would tell whose they
  /// were.
  public static Execution abandon(Execution course, Asking asking, TurnContext turn) {
    turn.forget(deadline(asking));
    var inquiry = Inquiry.at(course);
    var gate = inquiry.gate(asking.barrier());
    var next = course.withoutDrafts(draft -> draft.isFor(asking.id()));
    for (var respondent : gate.asked()) {
      var closed = Questions.closed(course, inquiry, gate.closed(respondent));
      for (var person : respondent.people()) {
        var unsent = Questions.unsent(course, asking, respondent, person);
        var latest = unsent.isEmpty() ? AskedAnswers.own(course, asking, respondent.key()) : unsent;
        var named = Prompts.without(course, latest, AnswerVisibility.ANONYMOUS);
        next = Drafts.lay(next, person.id(), asking.id(), named, turn);
        turn.tell(
            person.id(),
            asking.id(),
            Drafts.givenBack(closed, named.size() == latest.size() ? unsent : latest));
      }
    }
    var blocks = new ArrayList<Block>(List.of(new Paragraph(inquiry.text())));
    blocks.add(new Note(EngineLines.CLOSED_CHANNEL));
    turn.show(asking.id(), blocks);
    return next;
  }
}
