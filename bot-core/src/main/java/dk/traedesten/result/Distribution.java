package dk.traedesten.result;

import java.util.ArrayList;
import java.util.List;

/// How the answers to one scale are spread.
///
/// @param from the scale's low end
/// @param counts how many chose each number, from the low end up
/// @param median the middle answer; the mean of the two middle ones when the number is even
/// @param lower a quarter of the answers lie at or below (median of the lower half)
/// @param upper a quarter of the answers lie at or above (median of the upper half)
public record Distribution(
    int from, List<Integer> counts, double median, double lower, double upper) {
  public Distribution {
    counts = List.copyOf(counts);
  }

  /// The distribution of at least one number between two ends.
  public static Distribution of(List<Integer> numbers, int from, int to) {
    var counts = new ArrayList<Integer>();
    for (int n = from; n <= to; n++) {
      counts.add(java.util.Collections.frequency(numbers, n));
    }
    var sorted = numbers.stream().sorted().toList();
    int half = (sorted.size() + 1) / 2;
    return new Distribution(
        from,
        counts,
        middle(sorted),
        middle(sorted.subList(0, half)),
        middle(sorted.subList(sorted.size() - half, sorted.size())));
  }

  private static double middle(List<Integer> sorted) {
    int n = sorted.size();
    return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0;
  }

  /// The scale's high end.
  public int to() {
    return from + counts.size() - 1;
  }

  /// How many answered.
  public int answers() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /// The lowest number anyone chose.
  public int lowest() {
    int i = 0;
    while (counts.get(i) == 0) {
      i++;
    }
    return from + i;
  }

  /// The highest number anyone chose.
  public int highest() {
    int i = counts.size() - 1;
    while (counts.get(i) == 0) {
      i--;
    }
    return from + i;
  }

  /// The width of the middle half of the answers.
  public double spread() {
    return upper - lower;
  }
}
