package dk.traedesten.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How the answers to one scale are spread, or where their middle lies when no more may be told.
///
/// @param from the scale's low end
/// @param counts how many chose each number, from the low end up; all zero when that is not told
/// @param median the middle answer; the mean of the two middle ones when the number is even. Told
///   coarsely, it is the rounded one, or the middle of its third of the scale
/// @param lower a quarter of the answers lie at or below (median of the lower half). Told coarsely,
///   the least that the median can be
/// @param upper a quarter of the answers lie at or above (median of the upper half). Told coarsely,
///   the most that the median can be
/// @param coarse how coarsely it is told; empty when all of it is
public record Distribution(
    int from,
    List<Integer> counts,
    double median,
    double lower,
    double upper,
    Optional<Coarse> coarse) {

  /// How coarsely the middle is told, and of how many answers.
  public record Coarse(Grain grain, int answered) {}

  public Distribution {
    counts = List.copyOf(counts);
  }

  /// All of it is told.
  public Distribution(int from, List<Integer> counts, double median, double lower, double upper) {
    this(from, counts, median, lower, upper, Optional.empty());
  }

  /// The distribution of at least one number between two ends.
  public static Distribution of(List<Integer> numbers, int from, int to) {
    var counts = new ArrayList<Integer>();
    for (int n = from; n <= to; n++) {
      counts.add(Collections.frequency(numbers, n));
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

  /// The middle of it alone, without its cells.
  public Distribution told(Grain grain) {
    double told = grain.of(median, from, to());
    double part = (to() - from) / 3.0;
    double least =
        switch (grain) {
          case ROUNDED -> told - 0.5;
          case THIRD -> from + (told - 1) * part;
        };
    double most =
        switch (grain) {
          case ROUNDED -> told + 0.5;
          case THIRD -> from + told * part;
        };
    return new Distribution(
        from,
        Collections.nCopies(counts.size(), 0),
        grain == Grain.ROUNDED ? told : (least + most) / 2,
        Math.max(from, least),
        Math.min(to(), most),
        Optional.of(new Coarse(grain, answers())));
  }

  /// In which third of the scale the median lies, from 1.
  public int third() {
    return third(median);
  }

  /// In which third of the scale a number lies, from 1.
  public int third(double number) {
    return (int) Grain.THIRD.of(number, from, to());
  }

  /// Whether how many chose each number is told.
  @JsonIgnore
  public boolean isWhole() {
    return coarse.isEmpty();
  }

  /// Whether the median is told as a number, be it a rounded one.
  @JsonIgnore
  public boolean hasMedian() {
    return coarse.filter(it -> it.grain() == Grain.THIRD).isEmpty();
  }

  /// The scale's high end.
  public int to() {
    return from + counts.size() - 1;
  }

  /// How many answered.
  public int answers() {
    return coarse
        .map(Coarse::answered)
        .orElseGet(() -> counts.stream().mapToInt(Integer::intValue).sum());
  }

  /// The lowest number anyone chose, where that is told.
  public int lowest() {
    int i = 0;
    while (counts.get(i) == 0) {
      i++;
    }
    return from + i;
  }

  /// The highest number anyone chose, where that is told.
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
  /// of. Told coarsely, it is the middle that is told.
  public double mean() {
    if (!isWhole()) {
      return rounded(median);
    }
    double sum = 0;
    for (int i = 0; i < counts.size(); i++) {
      sum += (double) (from + i) * counts.get(i);
    }
    return rounded(sum / answers());
  }

  /// How much the answers agree: 1 when all are the same, 0 when they lie half at each end. One
  /// minus the mean distance from the median as a part of the largest there can be, rounded to one
  /// decimal. Told coarsely, nobody knows: then it is in the middle.
  public double agreement() {
    if (!isWhole()) {
      return 0.5;
    }
    double distance = 0;
    for (int i = 0; i < counts.size(); i++) {
      distance += Math.abs(from + i - median) * counts.get(i);
    }
    return rounded(1 - distance / answers() / ((to() - from) / 2.0));
  }

  /// Whether all answered the same, where that is told.
  public boolean unanimous() {
    return isWhole() && lowest() == highest();
  }

  static double rounded(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
