package dk.traedesten.chat;

import dk.traedesten.message.Block;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.DocumentStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What lies open in each conversation: a message is laid there when it is delivered, and taken
/// away when nothing in it can be filled in or pressed any more. Forms in windows of their own and
/// a person's own views are made from it, so nobody waits for a session to be read.
public final class OpenMessages {
  /// How many messages of a conversation can be shown whole when nothing in them is open.
  private static final int SHORTENED = 20;

  private final DocumentStore shelf;
  private final ConversationNames rooms;
  private final Predicate<PostedMessage> shortened;

  /// @param shortened whether a message has more than the chat shows at once, and can be asked for
  ///   whole
  public OpenMessages(
      DocumentStore shelf, ConversationNames rooms, Predicate<PostedMessage> shortened) {
    this.shelf = shelf;
    this.rooms = rooms;
    this.shortened = shortened;
  }

  /// Lays a message in the place of an earlier one with its key.
  public void lay(Delivery delivery) {
    var standing = new PostedMessage(delivery.session(), delivery.message(), delivery.language());
    var name = name(delivery.tenant(), rooms.room(delivery));
    if (standing.isOpen() || shortened.test(standing)) {
      shelf.put(name, delivery.key(), standing.written());
    } else {
      shelf.remove(name, delivery.key());
    }
    if (!standing.isOpen()) {
      clear(name);
      forget(delivery);
    }
  }

  /// Messages that are only kept for being shown whole: the oldest go when there are many.
  private void clear(String name) {
    var whole =
        read(name).entrySet().stream()
            .filter(e -> !e.getValue().isOpen())
            .map(Map.Entry::getKey)
            .toList();
    whole.stream()
        .limit(Math.max(0, whole.size() - SHORTENED))
        .forEach(key -> shelf.remove(name, key));
  }

  /// A form that is closed has no pages any more.
  private void forget(Delivery delivery) {
    var room = rooms.room(delivery);
    if (!room.startsWith(rooms.personal())) {
      return;
    }
    var person = new PersonId(room.substring(rooms.personal().length()));
    var name = pages(delivery.tenant(), person);
    for (var page : shelf.read(name).keySet()) {
      int gap = page.indexOf(' ');
      var session = SessionId.parse(page.substring(0, gap));
      if (find(delivery.tenant(), person, session, page.substring(gap + 1)).isEmpty()) {
        shelf.remove(name, page);
      }
    }
  }

  /// What lies in the private chat with a person, by the messages' keys, oldest first.
  public SequencedMap<String, PostedMessage> before(Tenant tenant, PersonId who) {
    return read(name(tenant, rooms.alone(who)));
  }

  /// What lies in a group's place, by the messages' keys, oldest first.
  public SequencedMap<String, PostedMessage> before(Tenant tenant, GroupId group) {
    return read(name(tenant, group.value()));
  }

  private SequencedMap<String, PostedMessage> read(String name) {
    var open = new LinkedHashMap<String, PostedMessage>();
    shelf
        .read(name)
        .forEach((key, bytes) -> PostedMessage.read(bytes).ifPresent(one -> open.put(key, one)));
    return open;
  }

  /// The form of a moment, as it lies before a person: in the private chat, or before all in the
  /// group's place; with what the earlier pages held that the person has sent of it.
  public Optional<Block.Question> form(
      Tenant tenant, PersonId person, SessionId session, String moment) {
    return find(tenant, person, session, moment)
        .map(form ->
            kept(tenant, person, session, moment).map(given -> with(form, given)).orElse(form));
  }

  private Optional<Block.Question> find(
      Tenant tenant, PersonId person, SessionId session, String moment) {
    return standing(tenant, person, session, moment).flatMap(one -> one.form(moment));
  }

  /// The message in which the form of a moment stands before a person.
  public Optional<PostedMessage> standing(
      Tenant tenant, PersonId person, SessionId session, String moment) {
    return Stream.of(before(tenant, person), before(tenant, session.group()))
        .flatMap(there -> there.values().stream())
        .filter(one -> one.session().equals(session))
        .filter(one -> one.form(moment).isPresent())
        .findFirst();
  }

  private Optional<Map<String, Value>> kept(
      Tenant tenant, PersonId person, SessionId session, String moment) {
    return Optional.ofNullable(shelf.read(pages(tenant, person)).get(page(session, moment)))
        .flatMap(StoredDraft::read)
        .map(StoredDraft::given);
  }

  private static Block.Question with(Block.Question form, Map<String, Value> given) {
    return new Block.Question(form.moment(), form.fields(), given, form.send(), form.skippable());
  }

  /// A message whole.
  ///
  /// @param privately whether it stands in the private chat with the person, and not in the group's
  ///   place
  /// @param key the message's, within its conversation
  public Optional<PostedMessage> whole(
      Tenant tenant, PersonId person, SessionId session, boolean privately, String key) {
    var there = privately ? before(tenant, person) : before(tenant, session.group());
    return Optional.ofNullable(there.get(key)).filter(one -> one.session().equals(session));
  }

  /// Keeps what a person has filled in on the pages sent so far.
  public void keep(
      Tenant tenant, PersonId person, SessionId session, String moment, Map<String, Value> soFar) {
    shelf.put(pages(tenant, person), page(session, moment), new StoredDraft(soFar).written());
  }

  /// Throws the pages away: the form has been sent.
  public void sent(Tenant tenant, PersonId person, SessionId session, String moment) {
    shelf.remove(pages(tenant, person), page(session, moment));
  }

  /// Throws away everything a person has begun in an exercise: they do not want it kept.
  public void forget(Tenant tenant, PersonId person, SessionId session) {
    var name = pages(tenant, person);
    shelf.read(name).keySet().stream()
        .filter(page -> page.startsWith(page(session, "")))
        .forEach(page -> shelf.remove(name, page));
  }

  private String name(Tenant tenant, String room) {
    return rooms.shelf("desk", tenant.value(), room);
  }

  private String pages(Tenant tenant, PersonId who) {
    return rooms.shelf("pages", tenant.value(), who.value());
  }

  private static String page(SessionId session, String moment) {
    return session + " " + moment;
  }
}
