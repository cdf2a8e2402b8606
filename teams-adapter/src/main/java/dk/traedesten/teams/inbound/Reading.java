package dk.traedesten.teams.inbound;

/// What became of an activity when it was looked at from outside.
sealed interface Reading {
  /// It can be acted on.
  record Whole(Envelope envelope) implements Reading {}

  /// It is of no use here.
  record Left(Ignored why) implements Reading {}

  /// It is not what its kind must be.
  record Broken() implements Reading {}
}
