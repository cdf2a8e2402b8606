package dk.traedesten.session;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody wants heeded when the bot writes by itself.
///
/// @param awayUntil the day on which they are back
/// @param quiet when they do not want to be written to
public record Habits(Optional<LocalDate> awayUntil, Optional<Quiet> quiet) {
  /// Nothing special.
  public static final Habits NONE = new Habits(Optional.empty(), Optional.empty());

  /// Whether they are away on a day.
  public boolean isAway(LocalDate day) {
    return awayUntil.filter(day::isBefore).isPresent();
  }
}
