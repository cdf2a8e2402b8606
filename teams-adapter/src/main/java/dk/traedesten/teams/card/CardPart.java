package dk.traedesten.teams.card;

import dk.traedesten.layout.Cost;
import dk.traedesten.layout.Piece;
import java.util.List;

/// A part of a card that is shown or left out as one.
///
/// @param kept whether it is shown before what is only to be read: it can be filled in or pressed
/// @param size in bytes
record CardPart(List<CardElement> elements, boolean kept, int size) implements Piece {
  CardPart {
    elements = List.copyOf(elements);
  }

  /// Something to read.
  static CardPart read(CardElement... elements) {
    return read(List.of(elements));
  }

  static CardPart read(List<CardElement> elements) {
    return new CardPart(elements, false, Json.size(elements));
  }

  /// Something to fill in or to press.
  static CardPart acted(List<CardElement> elements) {
    return new CardPart(elements, true, Json.size(elements));
  }

  @Override
  public Cost cost() {
    return Cost.ofSize(size);
  }
}
