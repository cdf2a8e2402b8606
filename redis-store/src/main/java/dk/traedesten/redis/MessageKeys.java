package dk.traedesten.redis;

import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Document;
import dk.traedesten.session.Group;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.parts.StoredPart;
import dk.traedesten.spi.parts.StoredPart.Anonymous;
import dk.traedesten.spi.parts.StoredPart.Begun;
import dk.traedesten.spi.parts.StoredPart.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// With what a message is sealed. One to a single person may hold what they have answered, so it
/// goes with that; one to all holds what all have been shown.
final class MessageKeys {
  private final KeptDocument before;
  private final KeptDocument after;
  private Optional<DataKey> passing = Optional.empty();

  MessageKeys(KeptDocument before, KeptDocument after) {
    this.before = before;
    this.after = after;
  }

  /// The key of messages that tell somebody of words that are taken away in this turn: they are on
  /// their way for a day at most.
  Optional<DataKey> passing() {
    return passing;
  }

  List<DataKey> of(Delivery delivery) {
    var mail = after.keys().orElseThrow().mail();
    if (delivery.to().equals(after.document().place())) {
      return List.of(mail);
    }
    var now = locking(after, delivery.to());
    if (!now.containsAll(locking(before, delivery.to()))
        || isWriting(before, delivery.to())
        || isWriting(after, delivery.to())) {
      passing = passing.or(() -> Optional.of(DataKey.fresh()));
      return List.of(passing.get());
    }
    return now.isEmpty() ? List.of(mail) : now;
  }

  private static List<DataKey> locking(KeptDocument kept, Conversation to) {
    var all = new ArrayList<DataKey>();
    kept.keys()
        .ifPresent(keys ->
            kept.parts().parts().keySet().stream()
                .filter(part -> concerns(part, kept.document(), to))
                .map(keys::of)
                .forEach(all::add));
    return all;
  }

  /// What a small group has answered concerns all who are in it, and nothing tells here who that
  /// is.
  private static boolean concerns(StoredPart part, Document document, Conversation to) {
    return switch (part) {
      case Own(var who) -> document.find(who).map(p -> p.privately().equals(to)).orElse(true);
      case Anonymous anonymous -> anonymous == Anonymous.ANSWERS;
      case StoredPart.Shared _, Begun _ -> false;
    };
  }

  private static boolean isWriting(KeptDocument kept, Conversation to) {
    var parts = kept.parts().parts().keySet();
    return kept.known().isPresent()
        && people(kept.document())
            .anyMatch(person ->
                person.privately().equals(to)
                    && parts.stream()
                        .anyMatch(p -> p instanceof Begun(var who, _) && who.equals(person.id())));
  }

  private static Stream<Participant> people(Document document) {
    return switch (document) {
      case Session session -> session.roster().people().stream();
      case Group group -> group.people().stream();
    };
  }
}
