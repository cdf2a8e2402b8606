package dk.traedesten.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.DocumentStore;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where an exercise's messages stand, so that what is said beside them stands below them, and who
/// leads it, for when something cannot be delivered.
public record MessageLocations(DocumentStore shelf, ConversationNames rooms) {
  /// Told to the one who leads: the bot is not where the group is any more.
  public static final String LOST = "not in the place";

  private static final String CONTROLS = "controls";
  private static final String LEADS = "leads";
  private static final String PLACE = "place";
  private static final String MOVED = "moved";
  private static final String TOLD = "told ";

  /// Before the place and the message's key: in another place it is another message.
  private static final String STANDS = "at ";

  /// What is said in passing: who came, who left, that there is more time, that time is up. It
  /// stands below what it is about, and what the group works on stays in sight.
  private static final Set<String> IN_PASSING =
      Set.of("joined", "left", "away", "extended", "leading", "time", "last-call");

  /// Whether it goes to the whole group.
  public boolean isGroup(Delivery delivery) {
    return rooms.room(delivery).equals(delivery.session().group().value());
  }

  /// A message has been delivered.
  ///
  /// @param message what the chat calls it within its place
  public void note(Delivery delivery, String message) {
    if (isGroup(delivery)) {
      if (kind(delivery).filter(IN_PASSING::contains).isEmpty()
          && shelf.putIfAbsent(name(delivery), stands(delivery), message.getBytes(UTF_8))) {
        shelf.put(name(delivery), PLACE, delivery.to().id().getBytes(UTF_8));
      }
    } else if (key(delivery).equals(CONTROLS)) {
      shelf.put(name(delivery), LEADS, person(delivery).value().getBytes(UTF_8));
    }
  }

  /// The one a delivery is for, when it goes to one person.
  public PersonId person(Delivery delivery) {
    return new PersonId(delivery.to().id().substring(rooms.personal().length()));
  }

  /// The message below which something stands: what it is about, else the exercise's first.
  public Optional<String> thread(Delivery delivery) {
    if (!isGroup(delivery) || kind(delivery).filter(IN_PASSING::contains).isEmpty()) {
      return Optional.empty();
    }
    var standing = shelf.read(name(delivery));
    var about =
        standing.keySet().stream()
            .filter(key -> stands(delivery).startsWith(key + "."))
            .max(Comparator.comparing(String::length));
    return about
        .or(() ->
            standing.keySet().stream().filter(key -> key.startsWith(here(delivery))).findFirst())
        .map(key -> read(standing, key));
  }

  private static String stands(Delivery delivery) {
    return here(delivery) + key(delivery);
  }

  private static String here(Delivery delivery) {
    return STANDS + delivery.to().id() + " ";
  }

  /// What the chat calls the message with a delivery's key that stands in the place it goes to.
  public Optional<String> standing(Delivery delivery) {
    return document(name(delivery), stands(delivery));
  }

  /// Where the group of a delivery's exercise is written to, as far as something stands there.
  public Optional<String> place(Delivery delivery) {
    return document(name(delivery), PLACE);
  }

  /// The group of an exercise is in another place from now on, whatever the exercise itself calls
  /// it.
  public void move(Tenant tenant, SessionId session, String place) {
    shelf.put(name(tenant, session), MOVED, place.getBytes(UTF_8));
  }

  /// Where the group of an exercise has moved to.
  public Optional<String> moved(Tenant tenant, SessionId session) {
    return document(name(tenant, session), MOVED);
  }

  /// Who leads the exercise.
  public Optional<PersonId> leads(Delivery delivery) {
    return document(name(delivery), LEADS).map(PersonId::new);
  }

  /// Whether it is the first time that this is told in this exercise.
  public boolean firstTime(Delivery delivery, String what) {
    return shelf.putIfAbsent(name(delivery), TOLD + what, new byte[0]);
  }

  /// Whether it has been told in an exercise.
  public boolean wasTold(Tenant tenant, SessionId session, String what) {
    return document(name(tenant, session), TOLD + what).isPresent();
  }

  /// It holds no longer, and is told anew when it happens again.
  public void over(Tenant tenant, SessionId session, String what) {
    shelf.remove(name(tenant, session), TOLD + what);
  }

  /// It could not be told after all.
  public void untold(Delivery delivery, String what) {
    over(delivery.tenant(), delivery.session(), what);
  }

  private Optional<String> document(String name, String key) {
    return Optional.ofNullable(shelf.read(name).get(key)).map(bytes -> new String(bytes, UTF_8));
  }

  private static String read(Map<String, byte[]> standing, String key) {
    return new String(Optional.ofNullable(standing.get(key)).orElseThrow(), UTF_8);
  }

  /// The message's key within its exercise.
  private static String key(Delivery delivery) {
    return delivery.key().substring(delivery.key().indexOf('/') + 1);
  }

  private static Optional<String> kind(Delivery delivery) {
    var key = key(delivery);
    int colon = key.indexOf(':');
    return Optional.of(
            colon < 0 ? key.substring(key.lastIndexOf('.') + 1) : key.substring(0, colon))
        .filter(kind -> colon >= 0 || key.contains("."));
  }

  private String name(Delivery delivery) {
    return name(delivery.tenant(), delivery.session());
  }

  private String name(Tenant tenant, SessionId session) {
    return rooms.shelf("exercise", tenant.value(), session.token());
  }
}
