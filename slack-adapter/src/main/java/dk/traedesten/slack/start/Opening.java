package dk.traedesten.slack.start;

import java.util.Optional;

/// What is known already when somebody wants to start an exercise.
///
/// @param dialog the exercise they named
/// @param topic the words they gave, or the message they started from
/// @param channel where they were
public record Opening(Optional<String> dialog, Optional<String> topic, Optional<String> channel) {
  public static final Opening NOTHING =
      new Opening(Optional.empty(), Optional.empty(), Optional.empty());
}
