package dk.traedesten.engine;

import dk.traedesten.message.Block.Note;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Course;
import dk.traedesten.session.Outcomes;
import dk.traedesten.session.Revealed;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Taking away what a person has answered. What stands with their name goes everywhere it is shown;
/// what is counted among others stays, or the difference would tell which part of it was theirs.
final class Deletion {
  private Deletion() {}

  static Session mine(Running s, PersonId who, Turn turn) {
    var course =
        s.course()
            .with(s.course().answers().without(who))
            .withoutDraft(who)
            .with(without(s.course().outcomes(), who));
    Reveals.again(course, turn);
    turn.tell(who, "my-answers", new Note(Lines.DELETED));
    return Moments.without(s.with(course), who, turn);
  }

  private static Outcomes without(Outcomes outcomes, PersonId who) {
    var revealed = outcomes.revealed();
    for (var shown : outcomes.shown().entrySet()) {
      revealed = revealed.with(shown.getKey(), without(shown.getValue(), who));
    }
    revealed =
        new Revealed(
            revealed.shown(), revealed.apart(), earlier(revealed, who), revealed.messages());
    var next = outcomes.with(revealed);
    for (var list : outcomes.collected().entrySet()) {
      next =
          next.withCollected(
              list.getKey(),
              list.getValue().stream().filter(row -> !row.by().equals(who)).toList());
    }
    return next;
  }

  private static Map<String, List<Shown>> earlier(Revealed revealed, PersonId who) {
    var next = revealed.earlier();
    for (var rounds : revealed.earlier().entrySet()) {
      next =
          InOrder.with(
              next,
              rounds.getKey(),
              rounds.getValue().stream().map(shown -> without(shown, who)).toList());
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
          Shown.Ranked _,
          Shown.Days _,
          Shown.Alike _,
          Shown.Withheld _,
          Shown.TooFew _ ->
          shown;
    };
  }

  private static List<Shown.Statement> without(List<Shown.Statement> all, PersonId who) {
    return all.stream().filter(s -> !s.by().equals(Optional.of(who))).toList();
  }

  /// One comment without its words, wherever it stands; its author is not asked about.
  static Course hidden(Course course, String key, int index, Turn turn) {
    if (!(course.outcomes().shown().get(key) instanceof Shown.Statements(var all))) {
      return course;
    }
    var words = all.get(index).words();
    var next = new ArrayList<>(all);
    next.set(index, all.get(index).hide());
    var outcomes =
        course.outcomes().with(course.outcomes().revealed().with(key, new Shown.Statements(next)));
    for (var list : course.outcomes().lists().entrySet()) {
      outcomes = outcomes.withList(list.getKey(), Gathers.hidden(list.getValue(), words));
    }
    var hidden = course.with(outcomes);
    Reveals.again(hidden, turn);
    return hidden;
  }
}
