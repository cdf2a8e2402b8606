package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.layout.Cost;
import dk.traedesten.layout.Shortening;
import dk.traedesten.teams.card.CardElement.ActionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A message that fits on a card.
final class Shortened {
  private static final int WAY = 1500;
  private static final int READ = 12_000;
  private static final Shortening SHORTENING =
      new Shortening(Cost.roomFor(CardBudget.CARD), Cost.roomFor(READ), Cost.ofSize(WAY));

  private Shortened() {}

  static boolean isNeeded(List<CardPart> parts) {
    return SHORTENING.isNeeded(parts);
  }

  /// The parts, or those that fit.
  ///
  /// @param whole where the whole is seen; empty where there is no way to it
  static List<CardPart> of(List<CardPart> parts, Optional<Ref> whole, CardContext frame) {
    return SHORTENING.of(parts, () -> way(whole, frame));
  }

  private static CardPart way(Optional<Ref> whole, CardContext frame) {
    var elements = new ArrayList<CardElement>();
    elements.add(CardLayout.line(Optional.empty(), CardLayout.slanted(frame.say(Words.SHORTENED))));
    whole.ifPresent(ref ->
        elements.add(
            new ActionSet(
                List.of(frame.open(frame.say(Words.SEE_ALL), ref, Optional.empty())),
                Optional.empty())));
    return CardPart.acted(elements);
  }
}
