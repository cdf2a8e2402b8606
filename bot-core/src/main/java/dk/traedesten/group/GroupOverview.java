package dk.traedesten.group;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Habits;
import dk.traedesten.session.TrackedAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What somebody sees of a group of theirs at a glance, where a channel has a place for it: what
/// they have taken on themselves, and how the group stands. What others have taken on is not part
/// of it.
///
/// @param actions their own open ones, the earliest first
/// @param stands how the group stands: its last exercises, its newest trend, and what can be asked
///   for
/// @param habits when they want to be left alone
/// @param hours the form in which they say so
public record GroupOverview(
    GroupId group, List<Mine> actions, Message stands, Habits habits, Message hours) {
  private static final int EXERCISES = 3;

  public GroupOverview {
    actions = List.copyOf(actions);
  }

  /// One thing somebody has taken on.
  ///
  /// @param message what it is, and what can be told of it
  public record Mine(LocalDate due, Message message) {}

  static GroupOverview of(GroupReport view, PersonId who, LocalDate today, Catalogue catalogue) {
    var group = view.group();
    return new GroupOverview(
        group.id().group(),
        Actions.of(view.memory(), who).stream().map(one -> mine(one, today)).toList(),
        new Message(stands(view, who, catalogue)),
        group.habits(who),
        new Message(QuietHoursForm.form(group, who, today)));
  }

  private static Mine mine(TrackedAction one, LocalDate today) {
    return new Mine(one.due(), new Message(Actions.asked(one, one.due().isBefore(today))));
  }

  private static List<Block> stands(GroupReport view, PersonId who, Catalogue catalogue) {
    var group = view.group();
    var blocks = new ArrayList<Block>();
    blocks.add(new Note(Words.group(group, view.memory())));
    view.exercises().stream()
        .limit(EXERCISES)
        .map(met -> PastExercises.line(group, met))
        .reduce((a, b) -> a.plus("\n", b))
        .ifPresent(lines -> blocks.add(new Note(lines)));
    LatestTrend.newest(view, catalogue).ifPresent(trend -> blocks.add(new Picture(trend)));
    blocks.add(new Buttons(buttons(group, who)));
    return blocks;
  }

  private static List<Button> buttons(Group group, PersonId who) {
    var buttons = new ArrayList<Button>();
    buttons.add(button(Words.HISTORY, Verb.HISTORY));
    buttons.add(button(Words.ACTIONS, Verb.ACTIONS));
    buttons.add(button(Words.PULSES, Verb.PULSES));
    buttons.add(button(ProgramWords.PAGE, Verb.PAGE));
    if (group.isLedBy(who)) {
      buttons.add(button(Words.SETTINGS, Verb.SETTINGS));
    }
    return buttons;
  }

  private static Button button(Text label, Verb verb) {
    return new Button(label, verb, "", false);
  }

  /// Whether they have said when they want to be left alone.
  public boolean isSettled() {
    return !habits.equals(Habits.NONE);
  }

  /// When they want to be left alone, in words.
  public Text leftAlone() {
    return Words.habits(habits);
  }
}
