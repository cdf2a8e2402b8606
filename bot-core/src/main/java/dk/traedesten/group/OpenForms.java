package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import java.util.List;

/// Forms before people: each stands in a message until it has been sent, and then makes room for
/// what came of it.
final class OpenForms {
  private OpenForms() {}

  /// Lays a form before somebody; an earlier one of its kind is closed.
  static Group lay(Group group, PersonId who, String form, List<Block> blocks, TurnContext turn) {
    var key = turn.fresh("form");
    var next = close(group, who, form, Words.ASKED_AGAIN, turn);
    turn.tell(who, key, blocks);
    return next.standing(who, form, key);
  }

  /// What came of it takes its place.
  static Group close(Group group, PersonId who, String form, Text outcome, TurnContext turn) {
    var key = group.standing(who, form);
    key.ifPresent(message -> turn.tell(who, message, new Note(outcome)));
    return key.isPresent() ? group.cleared(who, form) : group;
  }
}
