package dk.traedesten.teams.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.DocumentStore;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Where what is known of people and places is kept, each under the organisation it was heard in.
record Register(DocumentStore shelf) {
  private static final String KNOWN = "known";
  private static final String CHAT = "chat";
  private static final String UNREACHED = "unreached";
  private static final String PLACE = "place";
  private static final String PERSON = "person";

  Optional<Known> known(Tenant tenant, PersonId who) {
    return document(person(tenant, who), KNOWN).flatMap(Known::read);
  }

  void keep(Tenant tenant, PersonId who, Known known) {
    shelf.put(person(tenant, who), KNOWN, known.written());
    shelf.put(alias(tenant, known.teamsId()), PERSON, who.value().getBytes(UTF_8));
  }

  /// Who goes by an id in chats.
  Optional<PersonId> person(Tenant tenant, String teamsId) {
    return document(alias(tenant, teamsId), PERSON).map(Register::words).map(PersonId::new);
  }

  Optional<Place> place(Tenant tenant, String conversation) {
    return document(room(tenant, conversation), PLACE).flatMap(Place::read);
  }

  void keep(Tenant tenant, String conversation, Place place) {
    shelf.put(room(tenant, conversation), PLACE, place.written());
  }

  /// The chat with a person alone.
  Optional<String> chat(Tenant tenant, PersonId who) {
    return document(person(tenant, who), CHAT).map(Register::words);
  }

  void chat(Tenant tenant, PersonId who, String conversation) {
    shelf.put(person(tenant, who), CHAT, conversation.getBytes(UTF_8));
  }

  void noChat(Tenant tenant, PersonId who) {
    shelf.remove(person(tenant, who), CHAT);
  }

  /// Since when somebody cannot be written to alone.
  Optional<Instant> unreached(Tenant tenant, PersonId who) {
    return document(person(tenant, who), UNREACHED).flatMap(Register::instant);
  }

  void unreached(Tenant tenant, PersonId who, Instant since) {
    shelf.putIfAbsent(person(tenant, who), UNREACHED, since.toString().getBytes(UTF_8));
  }

  void reached(Tenant tenant, PersonId who) {
    shelf.remove(person(tenant, who), UNREACHED);
  }

  void forget(Tenant tenant, PersonId who) {
    known(tenant, who).ifPresent(known -> shelf.clear(alias(tenant, known.teamsId())));
    shelf.clear(person(tenant, who));
  }

  private Optional<byte[]> document(String name, String key) {
    return Optional.ofNullable(shelf.read(name).get(key));
  }

  private static String words(byte[] document) {
    return new String(document, UTF_8);
  }

  private static Optional<Instant> instant(byte[] document) {
    try {
      return Optional.of(Instant.parse(words(document)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String person(Tenant tenant, PersonId who) {
    return "teams.known." + tenant.value() + "." + who.value();
  }

  private static String alias(Tenant tenant, String teamsId) {
    return "teams.alias." + tenant.value() + "." + teamsId;
  }

  private static String room(Tenant tenant, String conversation) {
    return "teams.place." + tenant.value() + "." + conversation;
  }
}
