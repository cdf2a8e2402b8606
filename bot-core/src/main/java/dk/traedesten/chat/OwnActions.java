package dk.traedesten.chat;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.message.Wording;
import dk.traedesten.session.Action;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Tenant;
import java.util.List;
import java.util.function.BiFunction;

/// What a person has taken on, as their groups remember it.
public final class OwnActions {
  private static final Text WHAT = new Text("Handling", "Action");
  private static final Text FIRST = new Text("Første skridt", "First step");
  private static final Text DUE = new Text("Dato", "Date");

  private final Involvement involvement;
  private final BiFunction<Tenant, GroupId, Memory> memory;

  /// @param memory what a group remembers
  public OwnActions(Involvement involvement, BiFunction<Tenant, GroupId, Memory> memory) {
    this.involvement = involvement;
    this.memory = memory;
  }

  public Message of(Actor actor) {
    var rows =
        involvement.groups(actor.tenant(), actor.who()).stream()
            .flatMap(group -> memory.apply(actor.tenant(), group).planned().stream())
            .map(Memory.Planned::action)
            .filter(action -> action.owner().equals(actor.who()))
            .map(OwnActions::row)
            .toList();
    var blocks =
        rows.isEmpty()
            ? List.<Block>of(new Block.Paragraph(Phrases.NO_ACTIONS))
            : List.<Block>of(
                new Block.Heading(Phrases.YOUR_ACTIONS),
                new Block.Table(List.of(WHAT, FIRST, DUE), rows));
    return new Message(blocks);
  }

  private static List<Text> row(Action action) {
    return List.of(
        Text.same(action.what()), Text.same(action.firstStep()), Wording.day(action.due()));
  }
}
