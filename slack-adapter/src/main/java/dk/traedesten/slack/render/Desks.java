package dk.traedesten.slack.render;

import dk.traedesten.chat.ConversationNames;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.spi.DocumentStore;

/// What lies open before each person in Slack.
public final class Desks {
  /// A person's private chat goes by the person's own id, a channel by its own.
  public static final ConversationNames ROOMS = new ConversationNames("slack", "");

  private Desks() {}

  public static OpenMessages of(DocumentStore shelf) {
    return new OpenMessages(
        shelf, ROOMS, one -> Renderer.isShortened(one.session(), one.message(), one.language()));
  }
}
