package dk.traedesten.group;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Plain;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.GroupPlace;
import dk.traedesten.runtime.GroupServices;
import dk.traedesten.runtime.OutboxRelay;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.runtime.TimerPump;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Document;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.MembershipLookup;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import dk.traedesten.spi.SessionStore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// A group's life between its exercises, with everything but a network and a clock that moves only
/// when told to. Five people, of whom Anna speaks first.
public final class Life {
  public static final Tenant TENANT = new Tenant("kommunen");
  public static final GroupId GROUP = new GroupId("chefer");
  public static final Conversation PLACE = new Conversation("life", "chefer");
  public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  public static final SessionId BETWEEN = SessionId.between(GROUP);

  private final InMemoryStore store = new InMemoryStore();
  private final List<Delivery> said = new ArrayList<>();
  private final Map<Conversation, Map<String, Message>> standing = new LinkedHashMap<>();
  private final TurnProcessor conductor;
  private final OutboxRelay relay;
  private final TimerPump pump;
  private Instant now;
  private int counter;

  public Life(Instant now, Holidays holidays, MembershipLookup roll, Dialog... dialogs) {
    this(now, new GroupEngine(holidays, GroupLinks.CLOSED), roll, List.of(dialogs), _ -> List.of());
  }

  /// @param more channels beside the one in which everything is said, over this store
  public Life(
      Instant now,
      GroupEngine tending,
      MembershipLookup roll,
      List<Dialog> dialogs,
      Function<SessionStore, List<Channel>> more) {
    this.now = now;
    conductor =
        new TurnProcessor(
            store,
            () -> this.now,
            () -> "id-" + counter++,
            () -> {},
            new GroupServices(tending, () -> new Catalogue(dialogs), roll, true));
    relay =
        new OutboxRelay(
            store,
            Stream.concat(Stream.of(new Recording()), more.apply(store).stream()).toList(),
            () -> this.now,
            Runnable::run,
            () -> {});
    pump = new TimerPump(store, conductor, () -> this.now);
  }

  public static Participant person(String name) {
    var id = name.toLowerCase(Locale.ROOT);
    return new Participant(
        new PersonId(id),
        name,
        new Conversation("life", id),
        Language.DA,
        Participant.Presence.JOINED);
  }

  public static List<Participant> five() {
    return Stream.of("Anna", "Bo", "Camilla", "David", "Emma").map(Life::person).toList();
  }

  private final class Recording implements Channel {
    @Override
    public String name() {
      return "life";
    }

    @Override
    public Receipt deliver(Claimed claimed) {
      var delivery = claimed.delivery();
      said.add(delivery);
      standing
          .computeIfAbsent(delivery.to(), _ -> new LinkedHashMap<>())
          .put(delivery.key(), delivery.message());
      return new Receipt.Delivered(delivery.key());
    }
  }

  /// Somebody asks for something of the group's.
  public Reply wants(String name, Verb what) {
    var place = new GroupPlace(TENANT, GROUP, PLACE, Language.DA, COPENHAGEN, Thresholds.USUAL);
    return delivered(
        conductor.handle(place, "in-" + counter++, new Event.Wanted(person(name), what)));
  }

  public Reply press(String name, SessionId where, Verb verb, String moment) {
    return happens(where, new Event.Pressed(person(name).id(), verb, moment));
  }

  public Reply answer(String name, SessionId where, String moment, Map<String, Value> given) {
    return happens(where, new Event.Answered(person(name).id(), moment, given));
  }

  public Reply happens(SessionId where, Event event) {
    return delivered(conductor.handle(TENANT, where, "in-" + counter++, event));
  }

  /// Starts an exercise with all five, who join.
  public SessionId starts(Start start) {
    delivered(conductor.start(start));
    start.invited().forEach(p -> happens(start.id(), new Event.Joined(p)));
    press("Anna", start.id(), Verb.BEGIN, "invitation");
    return start.id();
  }

  /// Time passes, and everything happens that is due on the way, each at its time.
  public void until(Instant then) {
    for (var next = store.next(); next.filter(then::isAfter).isPresent(); next = store.next()) {
      now = next.get().isAfter(now) ? next.get() : now;
      fire();
    }
    now = then;
    fire();
  }

  /// Time passes while nothing runs; what was due on the way is due all at once.
  public void sleepsUntil(Instant then) {
    now = then;
    fire();
  }

  private void fire() {
    while (pump.once() > 0) {
      deliver();
    }
  }

  private Reply delivered(Reply reply) {
    deliver();
    return reply;
  }

  private void deliver() {
    while (relay.once() > 0) {
      // until every lane is empty
    }
  }

  /// Delivers what is due by now.
  public void relays() {
    deliver();
  }

  public Instant now() {
    return now;
  }

  public InMemoryStore store() {
    return store;
  }

  public Group group() {
    return (Group) document(BETWEEN);
  }

  public Session session(SessionId id) {
    return (Session) document(id);
  }

  private Document document(SessionId id) {
    return store.load(TENANT, id, "look").orElseThrow().document();
  }

  public Memory memory() {
    return store.memory(TENANT, GROUP);
  }

  /// The exercises that have begun, in their order.
  public List<SessionId> exercises() {
    return memory().exercises().stream().map(Memory.Met::session).toList();
  }

  /// Everything that was said, in order.
  public List<Delivery> said() {
    return List.copyOf(said);
  }

  /// What stands before a person, or before the group, now.
  public List<Block> standing(String id) {
    return standing.getOrDefault(new Conversation("life", id), Map.of()).values().stream()
        .flatMap(message -> message.blocks().stream())
        .toList();
  }

  /// What stands there in words, a line a block.
  public String read(String id) {
    return String.join("\n", Plain.lines(new Message(standing(id)), Language.DA));
  }
}
