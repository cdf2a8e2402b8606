package dk.traedesten.layout;

/// A part of a message that is shown or left out as one.
public interface Piece {

  /// What it takes.
  Cost cost();

  /// Whether it is shown before what is only to be read: it can be filled in or pressed.
  boolean kept();
}
