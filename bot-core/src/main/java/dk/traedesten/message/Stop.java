package dk.traedesten.message;

import java.time.LocalDate;

/// A stop on the way of a trend.
public sealed interface Stop {

  /// When it was, or began.
  LocalDate day();

  /// A measurement that may stand beside the others.
  record Measured(Chart.Moment moment) implements Stop {
    @Override
    public LocalDate day() {
      return moment.day();
    }
  }

  /// A day on which something was measured that may not stand beside the others.
  record NotComparable(LocalDate day) implements Stop {}

  /// Nothing was measured for longer than usual.
  ///
  /// @param day the last one before it with a measurement
  /// @param until the first one after it with a measurement
  record Nothing(LocalDate day, LocalDate until) implements Stop {}
}
