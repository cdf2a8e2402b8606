package dk.traedesten.teams.inbound;

/// What became of an activity when it was looked at from outside.
sealed interface ReadActivity {
  /// It can be acted on.
  record Whole(Envelope envelope) implements ReadActivity {}

  /// It is of no use here.
  record Left(Ignored why) implements ReadActivity {}

  /// It is not what its kind must be.
  record Broken() implements ReadActivity {}
}
