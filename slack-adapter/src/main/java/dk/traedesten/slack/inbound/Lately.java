package dk.traedesten.slack.inbound;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What was answered lately, so that help is not said twice when Slack delivers a message again.
/// Nothing that counts rests on it: that is told apart by its meaning, durably, in the store.
final class Lately {
  private final Set<String> seen;

  Lately(int most) {
    seen =
        Collections.newSetFromMap(
            new LinkedHashMap<>() {
              private static final long serialVersionUID = 1;

              @Override
              protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > most;
              }
            });
  }

  synchronized boolean isFirst(String id) {
    return seen.add(id);
  }
}
