package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Turn;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Met;
import java.util.ArrayList;
import java.util.List;

/// What a group has done together, the newest first.
final class History {
  private static final int MOST = 20;

  private History() {}

  static Group show(Group group, Memory memory, PersonId who, Turn turn) {
    var blocks = new ArrayList<Block>(List.of(new Heading(Words.HISTORY)));
    var exercises = memory.exercises().reversed();
    blocks.add(
        exercises.isEmpty()
            ? new Note(Words.NO_HISTORY)
            : new Table(
                List.of(Words.DATE, Words.EXERCISE, Words.ABOUT),
                exercises.stream().limit(MOST).map(met -> row(group, met)).toList()));
    turn.tell(who, turn.fresh("history"), blocks);
    return group;
  }

  private static List<Text> row(Group group, Met met) {
    var day = Wording.day(met.at().atZone(group.settings().zone()).toLocalDate());
    return List.of(
        met.ended() ? day : day.plus(" · ", Words.UNDER_WAY), met.title(), Text.same(met.topic()));
  }
}
