package dk.traedesten.slack.client;

import java.util.List;
import java.util.Optional;

/// Some of many.
///
/// @param next where the rest begins; absent on the last page
public record Page<T>(List<T> items, Optional<String> next) {
  public Page {
    items = List.copyOf(items);
  }
}
