package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A place where messages are shown: a channel, a group chat, one person's private chat.
///
/// @param channel the kind of channel that delivers there: `slack`, `teams`, `web`
/// @param id what that channel calls the place
public record Conversation(String channel, String id) {

  /// Reads `channel:id`.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Conversation parse(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("not a conversation");
    }
    return new Conversation(written.substring(0, colon), written.substring(colon + 1));
  }

  @Override
  @JsonValue
  public String toString() {
    return channel + ":" + id;
  }
}
