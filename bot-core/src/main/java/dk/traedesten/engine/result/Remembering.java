package dk.traedesten.engine.result;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.message.Field;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Morning;
import dk.traedesten.session.Participant;
import dk.traedesten.session.RetentionTimers;
import dk.traedesten.session.Roster;
import dk.traedesten.session.SessionSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a group keeps of an exercise beyond it: that it was held, who was there, and what was
/// planned.
public final class Remembering {
  private Remembering() {}

  public static void begun(SessionSpec brief, Roster roster, TurnContext turn) {
    held(brief, false, turn);
    roster.expected().forEach(person -> met(brief, person, turn));
  }

  public static void ended(SessionSpec brief, TurnContext turn) {
    held(brief, true, turn);
    turn.wakeGroup(
        RetentionTimers.timer(brief.id()), brief.retention().exercises().after(turn.now()));
  }

  private static void held(SessionSpec brief, boolean ended, TurnContext turn) {
    turn.remember(
        new Memory.Met(
            ended ? turn.now() : brief.startedAt(),
            brief.id(),
            brief.dialog().id(),
            brief.dialog().title(),
            brief.topic(),
            ended,
            Optional.of(brief.retention().memory())));
  }

  /// Somebody takes part. How they take part, and whether they are away, is of this exercise alone.
  public static void met(SessionSpec brief, Participant who, TurnContext turn) {
    var person =
        new Participant(
            who.id(), who.name(), who.privately(), who.language(), Participant.Presence.JOINED);
    if (!brief.before().members().contains(person)) {
      turn.remember(new Memory.Member(turn.now(), person));
    }
  }

  /// Somebody has taken on an action.
  ///
  /// @param plan the step it was planned at
  /// @param followedUp whether this exercise asks about it; otherwise the group is woken for it
  public static void planned(
      Execution course, String plan, ActionItem action, boolean followedUp, TurnContext turn) {
    var brief = course.brief();
    turn.remember(
        new Memory.Planned(
            turn.now(),
            brief.id(),
            brief.dialog().id(),
            action,
            followedUp,
            questions(course, plan)));
    if (!followedUp) {
      turn.wakeGroup(Morning.TIMER, Morning.after(turn.now(), brief.zone()));
    }
  }

  /// What the exercise asks the owner of an action of a plan, when its day has come; none when it
  /// does not.
  private static List<Field> questions(Execution course, String plan) {
    return course
        .dialog()
        .everyStep()
        .flatMap(step -> step instanceof Step.FollowUp one ? Stream.of(one) : Stream.empty())
        .filter(followUp -> followUp.of().equals(plan))
        .findFirst()
        .map(followUp -> Forms.of(course, followUp.prompts()))
        .orElse(List.of());
  }
}
