package dk.traedesten.web;

import dk.traedesten.session.Conversation;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import dk.traedesten.web.ShownMessage.Draft;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// The playground as a channel: a message is put where a page that is opened later finds it, and is
/// pushed to the pages that are open now.
public final class WebChannel implements Channel {
  static final String NAME = "web";

  /// Where the whole group is written to.
  static final Conversation GROUP = new Conversation(NAME, "group");

  private final DocumentStore shelf;
  private final InstantSource clock;
  private final OpenPages pages = new OpenPages();

  public WebChannel(DocumentStore shelf, InstantSource clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Receipt deliver(Claimed claimed) {
    var delivery = claimed.delivery();
    var shown = new ShownMessage(delivery.session(), delivery.message(), clock.instant());
    pages.push(
        "message",
        PageRenderer.render(
            delivery.to(), delivery.key(), put(delivery.to(), delivery.key(), shown)));
    return new Receipt.Delivered(delivery.key());
  }

  private synchronized ShownMessage put(Conversation to, String key, ShownMessage shown) {
    var next = Optional.ofNullable(read(to).get(key)).map(shown::after).orElse(shown);
    shelf.put(shelf(to), key, next.written());
    return next;
  }

  /// Keeps what stands in a form and is not sent yet. The page it comes from has it already, so no
  /// page is told; one that is opened later finds it.
  ///
  /// @return whether there was such a form in the chat
  synchronized boolean keep(Conversation chat, SessionId session, Draft draft) {
    boolean kept = false;
    for (var entry : read(chat).entrySet()) {
      var shown = entry.getValue();
      if (shown.session().equals(session) && shown.form(draft.moment()).isPresent()) {
        shelf.put(shelf(chat), entry.getKey(), shown.with(draft).written());
        kept = true;
      }
    }
    return kept;
  }

  /// Forgets what somebody has begun to write in a session and not sent.
  synchronized void forgetDrafts(Conversation chat, SessionId session) {
    for (var entry : read(chat).entrySet()) {
      var shown = entry.getValue();
      if (shown.session().equals(session) && shown.draft().isPresent()) {
        shelf.put(shelf(chat), entry.getKey(), shown.withoutDraft().written());
      }
    }
  }

  /// What stands in a conversation now, oldest first.
  SequencedMap<String, ShownMessage> read(Conversation conversation) {
    var messages = new LinkedHashMap<String, ShownMessage>();
    shelf
        .read(shelf(conversation))
        .forEach(
            (key, bytes) -> ShownMessage.read(bytes).ifPresent(shown -> messages.put(key, shown)));
    return messages;
  }

  OpenPages pages() {
    return pages;
  }

  private static String shelf(Conversation conversation) {
    return "web.conversation." + conversation.id();
  }
}
