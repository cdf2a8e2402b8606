package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.layout.Cost;
import dk.traedesten.layout.Shortening;
import dk.traedesten.teams.card.Element.ActionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A message that fits on a card.
final class Shortened {
  private static final int WAY = 1500;
  private static final int READ = 12_000;
  private static final Shortening SHORTENING =
      new Shortening(Cost.roomFor(Room.CARD), Cost.roomFor(READ), Cost.ofSize(WAY));

  private Shortened() {}

  static boolean isNeeded(List<Part> parts) {
    return SHORTENING.isNeeded(parts);
  }

  /// The parts, or those that fit.
  ///
  /// @param whole where the whole is seen; empty where there is no way to it
  static List<Part> of(List<Part> parts, Optional<Ref> whole, Frame frame) {
    return SHORTENING.of(parts, () -> way(whole, frame));
  }

  private static Part way(Optional<Ref> whole, Frame frame) {
    var elements = new ArrayList<Element>();
    elements.add(
        Elements.line(Optional.empty(), Elements.slanted(Plain.inert(frame.say(Words.SHORTENED)))));
    whole.ifPresent(ref ->
        elements.add(
            new ActionSet(
                List.of(frame.open(frame.say(Words.SEE_ALL), ref, Optional.empty())),
                Optional.empty())));
    return Part.acted(elements);
  }
}
