package dk.traedesten.teams.card;

import dk.traedesten.layout.Cost;
import dk.traedesten.layout.Piece;
import java.util.List;

/// A part of a card that is shown or left out as one.
///
/// @param kept whether it is shown before what is only to be read: it can be filled in or pressed
/// @param size in bytes
record Part(List<Element> elements, boolean kept, int size) implements Piece {
  Part {
    elements = List.copyOf(elements);
  }

  /// Something to read.
  static Part read(Element... elements) {
    return read(List.of(elements));
  }

  static Part read(List<Element> elements) {
    return new Part(elements, false, Json.size(elements));
  }

  /// Something to fill in or to press.
  static Part acted(List<Element> elements) {
    return new Part(elements, true, Json.size(elements));
  }

  @Override
  public Cost cost() {
    return Cost.ofSize(size);
  }
}
