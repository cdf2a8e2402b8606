package dk.traedesten.play;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.OutboxRelay;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.runtime.TimerPump;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A group of virtual people, a bot with everything but a network, and a clock that moves only when
/// told to.
public final class Stage {
  public static final Tenant TENANT = new Tenant("kommunen");
  public static final GroupId GROUP = new GroupId("chefer");
  public static final Conversation PLACE = new Conversation("stage", "chefer");
  private static final List<String> NAMES =
      List.of("Anna", "Bo", "Camilla", "David", "Emma", "Frede", "Gerda", "Hans", "Ida", "Jens");

  private final InMemoryStore store = new InMemoryStore();
  private final Map<Conversation, Map<String, Delivery>> shown = new LinkedHashMap<>();
  private final List<Delivery> log = new ArrayList<>();
  private final TurnProcessor conductor;
  private final OutboxRelay relay;
  private final TimerPump pump;
  private final List<Participant> people;
  private Instant now = Instant.parse("2026-11-23T08:00:00Z");
  private int counter;
  private SessionId session = new SessionId(GROUP, "none");

  private Map<String, Dialog> parts = dk.traedesten.engine.Meeting.parts();

  public Stage(int size) {
    people = new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(size).map(Stage::person).toList());
    conductor = new TurnProcessor(store, () -> now, () -> "id-" + counter++, () -> {});
    relay = new OutboxRelay(store, List.of(new Recording()), () -> now, Runnable::run, () -> {});
    pump = new TimerPump(store, conductor, () -> now);
  }

  private static Participant person(int index) {
    var id = "p" + index;
    return new Participant(
        new PersonId(id),
        index < NAMES.size() ? NAMES.get(index) : "Person " + index,
        new Conversation("stage", id),
        Language.DA,
        Presence.INVITED);
  }

  private final class Recording implements Channel {
    @Override
    public String name() {
      return "stage";
    }

    @Override
    public Receipt deliver(Claimed claimed) {
      var delivery = claimed.delivery();
      synchronized (shown) {
        shown
            .computeIfAbsent(delivery.to(), _ -> new LinkedHashMap<>())
            .put(delivery.key(), delivery);
        log.add(delivery);
      }
      return new Receipt.Delivered(delivery.key());
    }
  }

  /// How somebody takes part in what is started next.
  public void takesPart(String name, Participant.Part part) {
    people.replaceAll(p -> p.name().equals(name) ? p.as(part) : p);
  }

  /// The other exercises that the next one may use.
  public void uses(Map<String, Dialog> others) {
    parts = others;
  }

  /// Starts an exercise; the first person facilitates, everyone else is invited.
  public Reply start(Dialog dialog, Map<String, String> settings) {
    return start(dialog, dialog.modes().getFirst(), settings);
  }

  public Reply start(
      Dialog dialog, dk.traedesten.dialog.AnswerVisibility mode, Map<String, String> settings) {
    return start(dialog, new Choices("Sammen om de unge", mode, settings), Optional.empty());
  }

  public Reply start(Dialog dialog, Choices choices, Optional<PersonId> deputy) {
    session = new SessionId(GROUP, "s" + counter++);
    return delivered(
        conductor.start(
            new Start(
                session,
                TENANT,
                dialog,
                parts,
                PLACE,
                choices,
                Language.DA,
                ZoneId.of("Europe/Copenhagen"),
                Thresholds.USUAL,
                people.getFirst(),
                deputy,
                people.subList(1, people.size()))));
  }

  /// Everyone joins, and the facilitator begins.
  public void gather() {
    people.subList(1, people.size()).forEach(p -> press(p.id(), Verb.JOIN, "invitation"));
    press(facilitator(), Verb.BEGIN, "invitation");
  }

  /// Presses a button. Who wants to go on and is asked whether they mean it does.
  public Reply press(PersonId who, Verb verb, String moment) {
    var reply = pressOnce(who, verb, moment);
    return verb == Verb.NEXT && isAsked(who, moment) ? pressOnce(who, Verb.GO_ON, moment) : reply;
  }

  /// Presses a button and no other.
  public Reply pressOnce(PersonId who, Verb verb, String moment) {
    return happens(new Event.Pressed(who, verb, moment));
  }

  private boolean isAsked(PersonId who, String moment) {
    return buttons(who).stream()
        .anyMatch(button -> button.verb() == Verb.GO_ON && button.moment().equals(moment));
  }

  public Reply answer(PersonId who, String moment, Map<String, Value> given) {
    return happens(new Event.Answered(who, moment, given));
  }

  public Reply happens(Event event) {
    return delivered(conductor.handle(TENANT, session, "in-" + counter++, event));
  }

  /// Lets time pass to the next timer; false when nothing is waited for.
  public boolean letTimePass() {
    var next = store.next();
    next.ifPresent(at -> {
      now = at.isAfter(now) ? at : now;
      while (pump.once() > 0) {
        deliver();
      }
    });
    return next.isPresent();
  }

  public void pass(Duration time) {
    now = now.plus(time);
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

  public Session session() {
    return (Session) store.load(TENANT, session, "none").orElseThrow().document();
  }

  /// Whether the result of the whole stands in the group's place.
  public boolean isOver() {
    return shown.getOrDefault(PLACE, Map.of()).containsKey(session.token() + "/result");
  }

  public SessionId id() {
    return session;
  }

  public InMemoryStore store() {
    return store;
  }

  public List<Participant> people() {
    return List.copyOf(people);
  }

  public PersonId facilitator() {
    return people.getFirst().id();
  }

  public PersonId person(String name) {
    return people.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow().id();
  }

  /// What stands in the group's place now, oldest first.
  public List<Message> group() {
    return messages(PLACE);
  }

  /// What stands in a person's private chat now, oldest first.
  public List<Message> privately(PersonId who) {
    return messages(new Conversation("stage", who.value()));
  }

  private List<Message> messages(Conversation conversation) {
    return shown.getOrDefault(conversation, Map.of()).values().stream()
        .map(Delivery::message)
        .toList();
  }

  /// Everything that was delivered, in order.
  public List<Delivery> log() {
    return List.copyOf(log);
  }

  /// The forms a person can fill in now: their own, and the group's.
  public List<Question> questions(PersonId who) {
    return blocks(who, Question.class);
  }

  /// The buttons a person can press now.
  public List<Button> buttons(PersonId who) {
    return blocks(who, Block.class).stream()
        .flatMap(block ->
            switch (block) {
              case Block.Buttons(var buttons) -> buttons.stream();
              case Block.Menu(var buttons) -> buttons.stream();
              default -> Stream.<Button>empty();
            })
        .toList();
  }

  private <B extends Block> List<B> blocks(PersonId who, Class<B> kind) {
    return Stream.concat(privately(who).stream(), group().stream())
        .flatMap(m -> m.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
