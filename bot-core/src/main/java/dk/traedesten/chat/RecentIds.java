package dk.traedesten.chat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What was seen lately, so that help is not said twice when a chat delivers a message again, or
/// something is not noted over and over. Nothing that counts rests on it: that is told apart by its
/// meaning, durably, in the store.
public final class RecentIds {
  private final Set<String> seen;

  /// @param most how many are remembered
  public RecentIds(int most) {
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

  /// Whether it was not asked about lately.
  public synchronized boolean isFirst(String id) {
    return seen.add(id);
  }
}
