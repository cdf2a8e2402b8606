package dk.traedesten.result;

import java.util.Set;

/// How many confidential answers there must be before anything of them is shown.
///
/// @param numbers for averages and distributions, at least 3
/// @param comments for people's own words, at least 5
public record Thresholds(int numbers, int comments) {
  /// Five for numbers, ten for comments, as national leadership surveys use.
  public static final Thresholds USUAL = new Thresholds(5, 10);

  public Thresholds {
    if (numbers < 3 || comments < 5) {
      throw new IllegalArgumentException(
          "the fewest answers shown are 3 for numbers and 5 for comments, not %d and %d"
              .formatted(numbers, comments));
    }
  }

  /// Whether what two sets of people answered may stand beside each other: the same people, or so
  /// different that nobody's answer can be worked out from the difference.
  public boolean comparable(Set<PersonId> before, Set<PersonId> now) {
    long gone = before.stream().filter(who -> !now.contains(who)).count();
    long come = now.stream().filter(who -> !before.contains(who)).count();
    return gone + come == 0 || gone + come >= numbers;
  }
}
