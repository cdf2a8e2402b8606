package dk.traedesten.teams.card;

import dk.traedesten.teams.card.CardElement.ActionSet;
import java.util.ArrayList;
import java.util.List;

/// What is seldom needed goes into the row before it, where there is room.
final class Rows {
  private Rows() {}

  static void join(List<CardPart> parts, List<CardPart> more) {
    if (more.size() == 1
        && !parts.isEmpty()
        && parts.getLast().kept()
        && more.getFirst().elements().getFirst() instanceof ActionSet menu) {
      int at = last(parts.getLast().elements());
      if (at >= 0
          && parts.getLast().elements().get(at) instanceof ActionSet row
          && row.actions().size() < Pressed.ROW) {
        var actions = new ArrayList<>(row.actions());
        actions.addAll(menu.actions());
        var elements = new ArrayList<>(parts.getLast().elements());
        elements.set(at, new ActionSet(actions, row.spacing()));
        elements.addAll(more.getFirst().elements().subList(1, more.getFirst().elements().size()));
        parts.set(parts.size() - 1, CardPart.acted(elements));
        return;
      }
    }
    parts.addAll(more);
  }

  /// Where the last row of things to press is.
  private static int last(List<CardElement> elements) {
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (elements.get(i) instanceof ActionSet) {
        return i;
      }
    }
    return -1;
  }
}
