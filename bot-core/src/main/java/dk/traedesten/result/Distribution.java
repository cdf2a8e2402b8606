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

  /// The mean, rounded to one decimal: fine enough to compare, too coarse to work one answer out
  /// of.
  public double mean() {
    double sum = 0;
    for (int i = 0; i < counts.size(); i++) {
      sum += (double) (from + i) * counts.get(i);
    }
    return rounded(sum / answers());
  }

  /// How much the answers agree: 1 when all are the same, 0 when they lie half at each end. One
  /// minus the mean distance from the median as a part of the largest there can be, rounded to one
  /// decimal.
  public double agreement() {
    double distance = 0;
    for (int i = 0; i < counts.size(); i++) {
      distance += Math.abs(from + i - median) * counts.get(i);
    }
    return rounded(1 - distance / answers() / ((to() - from) / 2.0));
  }

  /// Whether all answered the same.
  public boolean unanimous() {
    return lowest() == highest();
  }

  static double rounded(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
