package dk.traedesten.slack.render;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Message;
import dk.traedesten.spi.Delivery;
import java.util.List;

/// How the bot's messages look in Slack.
public final class Renderer {
  private Renderer() {}

  /// A message on its way to a conversation.
  public static Rendered message(Delivery delivery) {
    return new Rendered(
        Said.blocks(delivery.message(), delivery.language()),
        Said.text(delivery.message(), delivery.language()),
        List.of());
  }

  /// A message that only the one who acted sees: a refusal, a receipt, a hint. Nothing in it can be
  /// filled in.
  public static Rendered whisper(Message message, Language language) {
    return new Rendered(Said.blocks(message, language), Said.text(message, language), List.of());
  }
}
