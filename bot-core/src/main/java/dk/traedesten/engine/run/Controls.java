package dk.traedesten.engine.run;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Repetitions;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Menu;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Verb;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.SessionSpec;
import dk.traedesten.session.WaitState;
import java.util.ArrayList;
import java.util.List;

/// The facilitator's own controls: one message in their private chat that always fits the moment.
public final class Controls {
  private static final String KEY = "controls";

  private Controls() {}

  /// The controls for the moment a session waits at. Going on is the thing to do only when nothing
  /// would be left out by it.
  public static void show(Running session, TurnContext turn) {
    var now = StepHandlers.at(session);
    var next = button(now.nextLabel(), Verb.NEXT, session.moment(), now.caution().isEmpty());
    show(session, turn, next, List.of());
  }

  /// Asks whether to go on although something would be left out.
  static void ask(Running session, Text caution, TurnContext turn) {
    var goOn = button(EngineLines.GO_ON, Verb.GO_ON, session.moment(), false);
    show(session, turn, goOn, List.of(new Note(caution)));
  }

  private static void show(Running session, TurnContext turn, Button first, List<Block> notes) {
    var now = StepHandlers.at(session);
    var moment = session.moment();
    var buttons = new ArrayList<Button>(List.of(first));
    now.barrier()
        .ifPresent(barrier -> {
          buttons.add(button(EngineLines.NUDGE, Verb.NUDGE, moment, false));
          if (barrier.closes().isPresent()) {
            buttons.add(button(EngineLines.EXTEND, Verb.EXTEND, moment, false));
          }
        });
    if (now.canUndo()) {
      buttons.add(button(now.undoLabel(), Verb.UNDO, moment, false));
    }
    if (Repetitions.free(session.course()).isPresent()) {
      buttons.add(button(EngineLines.GO_TO, Verb.GO_TO, moment, false));
    }
    var blocks = new ArrayList<Block>(List.of(heading(session.course())));
    blocks.addAll(notes);
    blocks.add(new Buttons(buttons));
    blocks.add(menu(session, now.canPause()));
    show(session.course(), turn, blocks);
    FacilitatorWatch.watch(session, turn);
  }

  /// What is seldom needed.
  private static Menu menu(Running session, boolean canPause) {
    var moment = session.moment();
    var buttons = new ArrayList<Button>();
    if (session.course().track().trail().size() > 1) {
      buttons.add(button(EngineLines.BACK, Verb.BACK, moment, false));
      buttons.add(button(EngineLines.REOPEN, Verb.REOPEN, moment, false));
    }
    buttons.add(button(EngineLines.PASS_OVER, Verb.PASS_OVER, moment, false));
    if (canPause) {
      buttons.add(button(EngineLines.PAUSE, Verb.PAUSE, moment, false));
    }
    buttons.add(button(EngineLines.HIDE, Verb.HIDE, moment, false));
    buttons.add(button(EngineLines.HAND_OVER, Verb.HAND_OVER, moment, false));
    buttons.add(button(EngineLines.DEPUTY, Verb.DEPUTY, moment, false));
    buttons.add(button(EngineLines.END, Verb.END, moment, false));
    return new Menu(buttons);
  }

  /// While people are invited: to begin, to end, or to ask for names after all.
  ///
  /// @param invitation the moment of the invitation
  public static void inviting(
      SessionSpec brief, Roster roster, String invitation, TurnContext turn) {
    var blocks = new ArrayList<Block>(List.of(heading(brief)));
    var buttons = new ArrayList<Button>();
    buttons.add(new Button(EngineLines.BEGIN, Verb.BEGIN, invitation, true));
    int here = roster.answering().size();
    int needed = brief.thresholds().numbers();
    if (brief.mode().hidesNames() && here < needed) {
      blocks.add(new Note(EngineLines.fewPeople(here, needed)));
      if (brief.dialog().modes().contains(AnswerVisibility.NAMED)) {
        buttons.add(new Button(EngineLines.USE_NAMES, Verb.USE_NAMES, invitation, false));
      }
    }
    buttons.add(new Button(EngineLines.END, Verb.END, invitation, false));
    blocks.add(new Buttons(buttons));
    turn.tell(roster.facilitator(), KEY, blocks);
  }

  /// While the group rests there is only one thing to do, or two.
  public static void paused(Paused session, TurnContext turn) {
    var moment = session.was().moment();
    show(
        session.was().course(),
        turn,
        List.of(
            heading(session.was().course()),
            new Note(EngineLines.PAUSED),
            new Buttons(
                List.of(
                    button(EngineLines.RESUME, Verb.RESUME, moment, true),
                    button(EngineLines.END, Verb.END, moment, false)))));
  }

  /// Takes the controls away: the exercise is over, or somebody else facilitates.
  public static void over(Execution course, Text why, TurnContext turn) {
    show(course, turn, List.of(heading(course), new Note(why)));
  }

  private static void show(Execution course, TurnContext turn, List<Block> blocks) {
    turn.lead(course, KEY, blocks);
  }

  private static Heading heading(Execution course) {
    return heading(course.brief());
  }

  private static Heading heading(SessionSpec brief) {
    return new Heading(EngineLines.YOUR_CONTROLS.plus(" · ", brief.dialog().title()));
  }

  private static Button button(Text label, Verb verb, WaitState moment, boolean main) {
    return new Button(label, verb, moment.id(), main);
  }
}
