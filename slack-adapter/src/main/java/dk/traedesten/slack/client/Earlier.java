package dk.traedesten.slack.client;

import java.util.Map;

/// A message of the bot's own that stands in a conversation.
///
/// @param mark what it carries unseen
public record Earlier(String ts, Map<String, String> mark) {
  public Earlier {
    mark = Map.copyOf(mark);
  }
}
