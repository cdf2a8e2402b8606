package dk.traedesten.engine.state;

import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.result.Entries;
import dk.traedesten.engine.run.Ending;
import dk.traedesten.engine.run.Reposting;
import dk.traedesten.engine.run.StepHandlers;
import dk.traedesten.engine.run.StepRunner;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import dk.traedesten.session.ExecutionPath;
import dk.traedesten.session.Outcomes;
import dk.traedesten.session.RevealPlace;
import dk.traedesten.session.Revealed;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.Session.Running;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Taking away what a person has answered. What stands with their name goes everywhere it is shown;
/// what is counted among others stays, or the difference would tell which part of it was theirs.
final class Deletion {
  private Deletion() {}

  public static Session mine(Running s, PersonId who, TurnContext turn) {
    var next = taken(s, who, turn);
    StepHandlers.at(next).showAgain(turn);
    return StepRunner.again(next, turn);
  }

  /// The same while the group rests: nothing closes.
  public static Running taken(Running s, PersonId who, TurnContext turn) {
    var course =
        s.course()
            .with(s.course().answers().without(who))
            .withoutDrafts(draft -> draft.who().equals(who))
            .with(without(s.course().outcomes(), who));
    turn.tell(who, "my-answers", new Note(EngineLines.DELETED));
    return StepHandlers.at(s.with(Reposting.show(s.course(), course, turn))).unanswered(who);
  }

  /// The same when the exercise is over: the answers are gone, and what was shown of them with the
  /// name goes too, as far as it is ours.
  public static Finished afterwards(Finished s, PersonId who, TurnContext turn) {
    var before =
        Execution.start(s.brief(), s.roster(), "")
            .with(s.outcomes())
            .with(s.track().orElse(ExecutionPath.START));
    var taken = before.with(without(s.outcomes(), who));
    if (taken.outcomes().equals(s.outcomes()) || s.find(who).isEmpty()) {
      return turn.decline(s, who, RefusalReason.ANSWERS_GONE);
    }
    // Where an earlier release has ended it, nobody knows any more how its messages came about.
    var now = s.track().isPresent() ? Reposting.show(before, taken, turn) : taken;
    Ending.showAgain(before, now, turn);
    turn.tell(
        who,
        "my-answers",
        new Note(
            s.track().isPresent()
                ? EngineLines.DELETED_AFTERWARDS
                : EngineLines.DELETED_BUT_STANDING));
    return new Finished(s.brief(), s.roster(), now.outcomes(), s.endedAt(), s.track());
  }

  private static Outcomes without(Outcomes outcomes, PersonId who) {
    var revealed = outcomes.revealed();
    for (var shown : outcomes.shown().entrySet()) {
      revealed = revealed.with(shown.getKey(), without(shown.getValue(), who));
    }
    revealed =
        new Revealed(
            revealed.shown(),
            each(revealed.apart(), shown -> without(shown, who)),
            each(revealed.earlier(), rounds -> rounds.stream().map(s -> without(s, who)).toList()),
            revealed.respondents(),
            revealed.messages());
    var next = outcomes.with(revealed);
    for (var list : outcomes.collected().entrySet()) {
      next =
          next.withCollected(
              list.getKey(),
              list.getValue().stream().filter(row -> !row.by().equals(who)).toList());
    }
    return next;
  }

  private static <T> Map<String, T> each(Map<String, T> all, UnaryOperator<T> change) {
    var next = all;
    for (var one : all.entrySet()) {
      next = InOrder.with(next, one.getKey(), change.apply(one.getValue()));
    }
    return next;
  }

  private static Shown without(Shown shown, PersonId who) {
    return switch (shown) {
      case Shown.Statements(var all) -> new Shown.Statements(without(all, who));
      case Shown.Consents(var given, var objections) ->
          new Shown.Consents(given, without(objections, who));
      case Shown.Scores(var spread, var named) ->
          new Shown.Scores(spread, InOrder.without(named, who));
      case Shown.Ratings _,
          Shown.Choices _,
          Shown.Leading _,
          Shown.Ranked _,
          Shown.Days _,
          Shown.Telling _,
          Shown.Withheld _,
          Shown.TooFew _ ->
          shown;
    };
  }

  private static List<Shown.Statement> without(List<Shown.Statement> all, PersonId who) {
    return all.stream().filter(s -> !s.by().equals(Optional.of(who))).toList();
  }

  /// One comment without its words, wherever it stands; its author is not asked about.
  public static Execution hidden(Execution course, String words, TurnContext turn) {
    var revealed = course.outcomes().revealed();
    var outcomes =
        course
            .outcomes()
            .with(
                new Revealed(
                    each(revealed.shown(), shown -> hidden(shown, words)),
                    each(revealed.apart(), shown -> hidden(shown, words)),
                    each(
                        revealed.earlier(),
                        rounds -> rounds.stream().map(s -> hidden(s, words)).toList()),
                    revealed.respondents(),
                    placed(revealed.messages(), words)));
    for (var list : course.outcomes().lists().entrySet()) {
      outcomes = outcomes.withList(list.getKey(), Entries.hidden(list.getValue(), words));
    }
    var instead = EngineLines.HIDDEN.in(course.brief().language());
    for (var list : course.outcomes().collected().entrySet()) {
      outcomes =
          outcomes.withCollected(
              list.getKey(),
              list.getValue().stream().map(row -> row.saying(words, instead)).toList());
    }
    var hidden = course.with(outcomes).with(course.track().hiding(words, EngineLines.HIDDEN));
    return Reposting.show(course, hidden, turn);
  }

  private static Map<String, RevealPlace> placed(Map<String, RevealPlace> messages, String words) {
    var next = messages;
    for (var message : messages.entrySet()) {
      var placed = message.getValue();
      if (placed.entries().isPresent()) {
        var entries = Entries.hidden(placed.entries().get(), words);
        next = InOrder.with(next, message.getKey(), placed.with(entries));
      }
    }
    return next;
  }

  private static Shown hidden(Shown shown, String words) {
    return switch (shown) {
      case Shown.Statements(var all) -> new Shown.Statements(hidden(all, words));
      case Shown.Consents(var given, var objections) ->
          new Shown.Consents(given, hidden(objections, words));
      default -> shown;
    };
  }

  private static List<Shown.Statement> hidden(List<Shown.Statement> all, String words) {
    return all.stream().map(s -> s.words().equals(words) ? s.hide() : s).toList();
  }
}
