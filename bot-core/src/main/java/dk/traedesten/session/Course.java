package dk.traedesten.session;

import dk.traedesten.dialog.Step;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;

/// How far a session has come: its people, its place in the dialog, the answers of the steps that
/// are closed and what has come out of them.
public record Course(Brief brief, Roster roster, Position at, Answers answers, Outcomes outcomes) {

  /// The start of a session.
  public static Course start(Brief brief, Roster roster) {
    return new Course(brief, roster, Position.START, Answers.NONE, Outcomes.NONE);
  }

  /// The step it stands at.
  public Step step() {
    return at.step(brief.dialog());
  }

  /// What may be seen of the answers of the closed steps.
  public Disclosure disclosure() {
    return new Disclosure(answers, brief.thresholds());
  }

  public Course with(Roster next) {
    return new Course(brief, next, at, answers, outcomes);
  }

  public Course with(Position next) {
    return new Course(brief, roster, next, answers, outcomes);
  }

  public Course with(Answers next) {
    return new Course(brief, roster, at, next, outcomes);
  }

  public Course with(Outcomes next) {
    return new Course(brief, roster, at, answers, next);
  }
}
