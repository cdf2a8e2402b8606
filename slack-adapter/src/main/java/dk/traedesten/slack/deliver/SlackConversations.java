package dk.traedesten.slack.deliver;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.chat.MessageLocations;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Posted;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.DocumentStore;
import java.util.Optional;

/// Where an exercise's messages stand, and the chats with people alone, which Slack calls by a name
/// of its own once something was delivered there.
record SlackConversations(DocumentStore shelf, MessageLocations whereabouts) {
  private static final String CHAT = "chat";

  SlackConversations(DocumentStore shelf) {
    this(shelf, new MessageLocations(shelf, Desks.ROOMS));
  }

  boolean isGroup(Delivery delivery) {
    return whereabouts.isGroup(delivery);
  }

  /// A message has been delivered.
  void note(Delivery delivery, Posted posted) {
    whereabouts.note(delivery, posted.ts());
    if (!isGroup(delivery)) {
      shelf.putIfAbsent(
          chat(delivery.tenant(), whereabouts.person(delivery)),
          CHAT,
          posted.channel().getBytes(UTF_8));
    }
  }

  Optional<String> thread(Delivery delivery) {
    return whereabouts.thread(delivery);
  }

  /// The chat with a person alone, once something has been delivered there.
  Optional<String> chat(Delivery delivery) {
    return Optional.ofNullable(
            shelf.read(chat(delivery.tenant(), whereabouts.person(delivery))).get(CHAT))
        .map(bytes -> new String(bytes, UTF_8));
  }

  Optional<PersonId> leads(Delivery delivery) {
    return whereabouts.leads(delivery);
  }

  boolean firstTime(Delivery delivery, String what) {
    return whereabouts.firstTime(delivery, what);
  }

  private static String chat(Tenant tenant, PersonId person) {
    return "slack.chat." + tenant.value() + "." + person.value();
  }
}
