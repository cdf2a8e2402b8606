package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.layout.Notification;
import dk.traedesten.layout.Paging;
import dk.traedesten.message.Message;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Delivery;
import java.util.List;
import java.util.Optional;

/// How the bot's messages look in Slack.
public final class Renderer {
  private Renderer() {}

  /// A message on its way to a conversation. What there is no room for is seen by pressing a
  /// button, which opens [Modals#whole].
  public static Rendered message(Delivery delivery) {
    var language = delivery.language();
    var ref =
        new Ref.Whole(
            delivery.session(), isPrivate(delivery.to(), delivery.session()), delivery.key(), 0);
    return rendered(
        Shortened.of(
            MessageParts.of(delivery.session(), delivery.message(), language), ref, language),
        Shortened.of(
            MessageParts.inWords(delivery.session(), delivery.message(), language), ref, language),
        delivery.message(),
        language);
  }

  /// Whether a message has more than fits in Slack, so that it must be kept for being shown whole.
  public static boolean isShortened(SessionId session, Message message, Language language) {
    return Shortened.isNeeded(MessageParts.of(session, message, language))
        || Shortened.isNeeded(MessageParts.inWords(session, message, language));
  }

  /// A message that only the one who acted sees: a refusal, a receipt, a hint. Nothing in it can be
  /// filled in or pressed, and what there is no room for is left out.
  public static Rendered whisper(Message message, Language language) {
    var parts =
        Paging.of(MessageParts.read(message, language), Shortened.room(Limits.MESSAGE_BLOCKS))
            .getFirst();
    return rendered(parts, parts, message, language);
  }

  private static Rendered rendered(
      List<MessagePart> parts, List<MessagePart> inWords, Message message, Language language) {
    return new Rendered(
        blocks(parts),
        Plain.escaped(Notification.of(message, "\n", language)),
        parts.stream().map(MessagePart::picture).flatMap(Optional::stream).toList(),
        blocks(inWords));
  }

  private static List<LayoutBlock> blocks(List<MessagePart> parts) {
    return parts.stream().<LayoutBlock>flatMap(p -> p.blocks().stream()).toList();
  }

  private static boolean isPrivate(Conversation to, SessionId session) {
    return !to.id().equals(session.group().value());
  }
}
