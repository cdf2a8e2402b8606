package dk.traedesten.redis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// How much was found, or thrown away, of each kind. It holds nothing of what it was.
///
/// @param counts how many, by kind
public record RightsReceipt(SequencedMap<String, Integer> counts) {
  static RightsReceipt of(SequencedMap<String, Integer> counts) {
    return new RightsReceipt(new LinkedHashMap<>(counts));
  }

  /// Whether there was anything at all.
  public boolean isEmpty() {
    return counts.values().stream().allMatch(n -> n == 0);
  }

  /// In a line: `exercises 3, messages 1`.
  @Override
  public String toString() {
    return String.join(", ", counts.entrySet().stream().map(RightsReceipt::line).toList());
  }

  private static String line(Map.Entry<String, Integer> one) {
    return one.getKey() + " " + one.getValue();
  }
}
