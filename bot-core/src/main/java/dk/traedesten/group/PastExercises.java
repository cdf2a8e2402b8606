package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Verb;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Met;
import java.util.ArrayList;
import java.util.List;

/// What a group has done together, the newest first.
final class PastExercises {
  private static final int MOST = 20;
  private static final int MOST_MINUTES = 5;

  private PastExercises() {}

  static Group show(Group group, Memory memory, PersonId who, TurnContext turn) {
    var blocks = new ArrayList<Block>(List.of(new Heading(Words.HISTORY)));
    var exercises = memory.exercises().reversed();
    blocks.add(
        exercises.isEmpty()
            ? new Note(Words.NO_HISTORY)
            : new Table(
                List.of(Words.DATE, Words.EXERCISE, Words.ABOUT),
                exercises.stream().limit(MOST).map(met -> row(group, met)).toList()));
    if (!exercises.isEmpty()) {
      blocks.add(
          new Buttons(
              exercises.stream()
                  .limit(MOST_MINUTES)
                  .map(met ->
                      new Button(
                          Words.minutes(met.title(), day(group, met)),
                          Verb.MINUTES,
                          "minutes:" + met.session().token(),
                          false))
                  .toList()));
    }
    blocks.addAll(Learnings.of(group, memory));
    turn.tell(who, turn.fresh("history"), blocks);
    return group;
  }

  /// The minutes of an exercise; of the last one when none is named.
  static Group minutes(Group group, Memory memory, PersonId who, String moment, TurnContext turn) {
    var token = Moments.about(moment);
    var asked =
        memory.exercises().reversed().stream()
            .map(Met::session)
            .filter(session -> token.isEmpty() || session.token().equals(token))
            .findFirst();
    asked.ifPresent(session -> turn.passOn(session, who, Verb.MINUTES));
    return asked.isPresent() ? group : turn.decline(group, who, RefusalReason.NO_EXERCISE);
  }

  /// An exercise in a line.
  static Text line(Group group, Met met) {
    var row = row(group, met);
    var line = row.getFirst().plus(": ", met.title());
    return met.topic().isBlank() ? line : line.plus(" · ", row.getLast());
  }

  private static Text day(Group group, Met met) {
    return Wording.day(met.at().atZone(group.settings().zone()).toLocalDate());
  }

  private static List<Text> row(Group group, Met met) {
    var day = day(group, met);
    return List.of(
        met.ended() ? day : day.plus(" · ", Words.UNDER_WAY), met.title(), Text.same(met.topic()));
  }
}
