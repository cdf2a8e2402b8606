package dk.traedesten.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How coarsely the middle of the answers is told where their cells are not.
public enum Grain {
  /// The median to the nearest whole number; halves go up.
  @JsonProperty("rounded")
  ROUNDED {
    @Override
    double of(double median, int from, int to) {
      return Math.floor(median + 0.5);
    }
  },
  /// In which third of the scale the median lies: 1 is the lowest. On a border it counts as the
  /// lower one.
  @JsonProperty("third")
  THIRD {
    @Override
    double of(double median, int from, int to) {
      double part = (to - from) / 3.0;
      return median <= from + part ? 1 : median <= from + 2 * part ? 2 : 3;
    }
  };

  /// What is told of a median on a scale.
  abstract double of(double median, int from, int to);
}
