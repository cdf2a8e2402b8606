package dk.traedesten.result;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/// A result without names that the group has been shown, with what can be worked out from it.
///
/// @param answered how many answered
/// @param who they are, where that can be known: of anonymous answers only when nobody is missing
/// @param told what was shown of each scale in it, by the scale's place in the question; empty for
///   every other kind of question
public record ShownBefore(int answered, Set<PersonId> who, Map<String, Distribution> told) {
  public ShownBefore {
    who = InOrder.copy(who);
    told = InOrder.copy(told);
  }

  /// Whether it can be known who answered.
  public boolean areKnown() {
    return who.size() == answered;
  }

  /// Whether all of what these people answer may be told beside it: they are the same people, or so
  /// different ones that nobody's answer can be worked out from the difference. What was told
  /// coarsely adds to what is known of everybody in it, so that nobody of them may be in both.
  public boolean isFarFrom(Set<PersonId> now, Thresholds thresholds) {
    boolean whole = told.values().stream().allMatch(Distribution::isWhole);
    return thresholds.comparable(who, now)
        && (whole || who.equals(now) || Collections.disjoint(who, now));
  }
}
