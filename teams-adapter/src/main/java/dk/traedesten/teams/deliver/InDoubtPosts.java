package dk.traedesten.teams.deliver;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.teams.connector.SentMessage;
import dk.traedesten.teams.connector.TeamsPlace;
import java.util.Optional;

/// Messages of which nobody knows whether they were posted. Teams does not let a bot look; but when
/// somebody's Teams asks for their view of such a message, or they press something on it, then it
/// stands there, and what it is called comes with that.
record InDoubtPosts(DocumentStore shelf) {
  private static final int MOST = 500;

  /// Stands between a conversation and a message; neither has one.
  private static final String IN = "\n";

  /// It may stand there.
  ///
  /// @param conversation where it was posted to
  void about(Delivery delivery, String conversation) {
    var name = open(delivery.tenant());
    var all = shelf.read(name);
    if (all.size() >= MOST) {
      shelf.remove(name, all.firstEntry().getKey());
    }
    var where = TeamsPlace.whole(conversation) + IN + place(delivery);
    shelf.put(name, delivery.id(), where.getBytes(UTF_8));
  }

  /// A card was seen, with the version it carries. Who clicked could have put another one there, so
  /// it counts only in the conversation where the message was posted to.
  void seen(Tenant tenant, String version, SentMessage there) {
    Optional.ofNullable(shelf.read(open(tenant)).get(version))
        .map(document -> new String(document, UTF_8).split(IN, 2))
        .filter(doubt -> doubt[0].equals(TeamsPlace.whole(there.conversation())))
        .ifPresent(doubt -> shelf.put(found(tenant), doubt[1], there.reference().getBytes(UTF_8)));
  }

  /// Where it stands, when it was seen meanwhile: in these words or in earlier ones.
  Optional<SentMessage> found(Delivery delivery) {
    return Optional.ofNullable(shelf.read(found(delivery.tenant())).get(place(delivery)))
        .flatMap(reference -> SentMessage.parse(new String(reference, UTF_8)));
  }

  /// It is known where it stands.
  void settled(Delivery delivery) {
    shelf.remove(open(delivery.tenant()), delivery.id());
    shelf.remove(found(delivery.tenant()), place(delivery));
  }

  private static String place(Delivery delivery) {
    return delivery.session() + " " + delivery.key() + " " + delivery.to().id();
  }

  private static String open(Tenant tenant) {
    return "teams.doubts." + tenant.value();
  }

  private static String found(Tenant tenant) {
    return "teams.found." + tenant.value();
  }
}
