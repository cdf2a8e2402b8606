package dk.traedesten.engine;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Menu;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Verb;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment;
import dk.traedesten.session.Moment.Barrier;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.List;

/// The facilitator's own controls: one message in their private chat that always fits the moment.
final class Facilitating {
  private static final String KEY = "controls";

  private Facilitating() {}

  static void controls(Running session, Turn turn) {
    var buttons = new ArrayList<Button>();
    var moment = session.moment();
    buttons.add(button(next(moment), Verb.NEXT, moment, true));
    switch (moment) {
      case Moment.Asking(_, var barrier) -> barrier(barrier, moment, buttons);
      case Moment.Consenting(_, _, _, _, var barrier) -> barrier(barrier, moment, buttons);
      case Moment.Gathering gathering when !gathering.undone().isEmpty() ->
          buttons.add(button(Lines.UNDO, Verb.UNDO, moment, false));
      case Moment.Gathering _,
          Moment.Collecting _,
          Moment.Deciding _,
          Moment.Talking _,
          Moment.Wording _,
          Moment.Planning _,
          Moment.Following _ -> {}
    }
    if (Repeats.free(session.course()).isPresent()) {
      buttons.add(button(Lines.GO_TO, Verb.GO_TO, moment, false));
    }
    show(
        session.course(),
        turn,
        List.of(heading(session.course()), new Buttons(buttons), menu(session)));
    Leading.watch(session, turn);
  }

  /// What is seldom needed.
  private static Menu menu(Running session) {
    var moment = session.moment();
    var buttons = new ArrayList<Button>();
    if (session.course().track().trail().size() > 1) {
      buttons.add(button(Lines.BACK, Verb.BACK, moment, false));
      buttons.add(button(Lines.REOPEN, Verb.REOPEN, moment, false));
    }
    buttons.add(button(Lines.PASS_OVER, Verb.PASS_OVER, moment, false));
    if (!(moment instanceof Moment.Following)) {
      buttons.add(button(Lines.PAUSE, Verb.PAUSE, moment, false));
    }
    buttons.add(button(Lines.HIDE, Verb.HIDE, moment, false));
    buttons.add(button(Lines.HAND_OVER, Verb.HAND_OVER, moment, false));
    buttons.add(button(Lines.DEPUTY, Verb.DEPUTY, moment, false));
    buttons.add(button(Lines.END, Verb.END, moment, false));
    return new Menu(buttons);
  }

  /// While the group rests there is only one thing to do, or two.
  static void paused(Paused session, Turn turn) {
    var moment = session.was().moment();
    show(
        session.was().course(),
        turn,
        List.of(
            heading(session.was().course()),
            new Note(Lines.PAUSED),
            new Buttons(
                List.of(
                    button(Lines.RESUME, Verb.RESUME, moment, true),
                    button(Lines.END, Verb.END, moment, false)))));
  }

  /// Takes the controls away: the exercise is over, or somebody else facilitates.
  static void over(Course course, Text why, Turn turn) {
    show(course, turn, List.of(heading(course), new Note(why)));
  }

  private static void show(Course course, Turn turn, List<Block> blocks) {
    turn.lead(course, KEY, blocks);
  }

  private static Heading heading(Course course) {
    return new Heading(Lines.YOUR_CONTROLS.plus(" · ", course.brief().dialog().title()));
  }

  private static void barrier(Barrier barrier, Moment moment, List<Button> buttons) {
    buttons.add(button(Lines.NUDGE, Verb.NUDGE, moment, false));
    if (barrier.closes().isPresent()) {
      buttons.add(button(Lines.EXTEND, Verb.EXTEND, moment, false));
    }
  }

  private static Text next(Moment moment) {
    return switch (moment) {
      case Moment.Asking _, Moment.Consenting _ -> Lines.CLOSE_NOW;
      case Moment.Wording(_, var round, _, _) when round > 1 -> Lines.KEEP_AS_IS;
      case Moment.Wording _,
          Moment.Gathering _,
          Moment.Collecting _,
          Moment.Deciding _,
          Moment.Talking _,
          Moment.Planning _,
          Moment.Following _ ->
          Lines.NEXT;
    };
  }

  private static Button button(Text label, Verb verb, Moment moment, boolean main) {
    return new Button(label, verb, moment.id(), main);
  }
}
