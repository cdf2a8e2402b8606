package dk.traedesten.runtime;

import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.EveryState;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.Meeting;
import dk.traedesten.engine.Recipient;
import dk.traedesten.engine.Transition;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Guesses;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Sharing;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.FaultyStore.Bug;
import dk.traedesten.runtime.FaultyStore.Crash;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Part;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.SessionStore.Commit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A walk drawn by chance, in bad weather, in which people do everything that people can do with
/// what stands in front of them, while every message is watched.
final class WatchedWalk {
  private static final Tenant TENANT = new Tenant("kommunen");
  private static final SessionId ID = new SessionId(new GroupId("chefer"), "walk");
  private static final Conversation PLACE = new Conversation("flaky", "chefer");
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
  private static final Thresholds LOW = new Thresholds(3, 5);

  private final Weather weather;
  private final SplittableRandom random;
  private final Bent engine;
  private final InMemoryStore truth = new InMemoryStore(16);
  private final Bot bot;
  private final Map<Recipient, Map<String, Message>> shown = new LinkedHashMap<>();
  private final List<Event> old = new ArrayList<>();
  private final Set<Verb> pressed = EnumSet.noneOf(Verb.class);
  private final Set<String> visited = new HashSet<>();
  private final PromiseWatch watch;
  private int steps;

  WatchedWalk(long seed, Bug bug, Bent engine) {
    this.weather = new Weather(seed, START);
    this.random = weather.random();
    this.engine = engine;
    this.bot =
        new Bot(
            weather,
            truth,
            new FaultyStore(truth, weather, bug, this::committed),
            this::delivered,
            this::decide);
    var start = start();
    new TurnProcessor(truth, weather::now, weather::fresh, () -> {}).start(start);
    this.watch =
        new PromiseWatch((Session) truth.load(TENANT, ID, "").orElseThrow().document(), LOW);
  }

  private Transition decide(Session before, Inbound inbound) {
    visited.add(EveryState.name(before) + " " + inbound.event().getClass().getSimpleName());
    return engine.handle(before, inbound);
  }

  private void committed(Commit commit) {
    if (commit.next() instanceof Session session) {
      watch.committed(session);
    }
    commit.outbox().forEach(d -> watch.committed(to(d), key(d), d.message()));
  }

  private void delivered(Delivery delivery) {
    shown
        .computeIfAbsent(to(delivery), _ -> new LinkedHashMap<>())
        .put(key(delivery), delivery.message());
  }

  private static String key(Delivery delivery) {
    return delivery.key().substring(delivery.key().indexOf('/') + 1);
  }

  private static Recipient to(Delivery delivery) {
    return delivery.to().equals(PLACE)
        ? new Recipient.Group()
        : new Recipient.Only(new PersonId(delivery.to().id()));
  }

  private Start start() {
    var people =
        IntStream.range(0, random.nextInt(3, 10))
            .mapToObj(i ->
                new Participant(
                    new PersonId("p" + i),
                    "Name-" + i,
                    new Conversation("flaky", "p" + i),
                    Language.EN,
                    Presence.INVITED,
                    i == 0 ? List.of(Part.values()).get(random.nextInt(3)) : Part.MEMBER,
                    Optional.empty()))
            .toList();
    var modes = Meeting.promises().modes();
    return new Start(
        ID,
        TENANT,
        Meeting.promises(),
        Map.of(),
        PLACE,
        new Choices("De unge", modes.get(random.nextInt(modes.size())), Map.of()),
        Language.EN,
        ZoneId.of("Europe/Copenhagen"),
        LOW,
        people.getFirst(),
        Optional.empty(),
        people.subList(1, people.size()));
  }

  /// Walks so many steps, or to the end, which every walk comes to when it is ended, and at which
  /// everything that was said stands where it was said.
  ///
  /// @throws PromiseWatch.Broken when somebody sees what they were promised not to see
  WatchedWalk run(int most) {
    everyoneComes();
    while (steps < most && !(watch.session() instanceof Finished)) {
      something();
      goOn();
    }
    weather.clearUp();
    settle();
    somebodyLeads();
    if (watch.session() instanceof Paused) {
      happens(new Event.Pressed(watch.session().roster().facilitator(), Verb.RESUME, "any"));
      settle();
    }
    happens(new Event.Pressed(watch.session().roster().facilitator(), Verb.END, "any"));
    settle();
    PromiseWatch.require(watch.session() instanceof Finished, "stuck: it cannot be ended");
    PromiseWatch.require(
        truth.load(TENANT, ID, "").orElseThrow().document().equals(watch.session()),
        "lost: a turn that was said to be durable");
    PromiseWatch.require(shown.equals(watch.said()), "lost: a message");
    return this;
  }

  /// When the facilitator is not there any more, somebody else takes over.
  private void somebodyLeads() {
    var roster = watch.session().roster();
    if (watch.session() instanceof Finished || roster.isPresent(roster.facilitator())) {
      return;
    }
    var last = roster.people().getLast().id();
    happens(new Event.Pressed(last, Verb.JOIN, "invitation"));
    settle();
    happens(new Event.Pressed(last, Verb.TAKE_OVER, "any"));
    settle();
  }

  private void goOn() {
    weather.pass(weather.seconds(1, 40));
    bot.work();
  }

  private void settle() {
    for (int i = 0; i < 100; i++) {
      weather.pass(Duration.ofMinutes(1));
      bot.work();
    }
  }

  int steps() {
    return steps;
  }

  /// What was pressed.
  Set<Verb> pressed() {
    return pressed;
  }

  /// Which kind of event came in which state.
  Set<String> visited() {
    return visited;
  }

  private void everyoneComes() {
    goOn();
    for (var person : watch.session().roster().people()) {
      if (random.nextInt(12) > 0) {
        happens(new Event.Pressed(person.id(), Verb.JOIN, "invitation"));
      }
    }
    weather.pass(Duration.ofMinutes(10));
    happens(new Event.Pressed(watch.session().roster().facilitator(), Verb.BEGIN, "invitation"));
    goOn();
  }

  private void something() {
    var people = watch.session().roster().people();
    var who = people.get(random.nextInt(people.size())).id();
    switch (random.nextInt(40)) {
      case 0, 1 -> timePasses();
      case 2, 3, 4 -> press(who, buttons(who));
      case 5 ->
          press(
              watch.session().roster().facilitator(),
              buttons(watch.session().roster().facilitator()));
      case 6 ->
          press(
              watch.session().roster().facilitator(),
              buttons(watch.session().roster().facilitator()).stream()
                  .filter(b -> b.verb() == Verb.NEXT || b.verb() == Verb.GO_ON)
                  .toList());
      case 7, 8 -> fillIn(who, false);
      case 9 -> again();
      case 10 -> happens(new Event.Pressed(who, Verb.JOIN, "invitation"));
      case 11 -> happens(new Event.Pressed(who, anyVerb(), watch.moment()));
      case 13 -> {
        if (random.nextInt(6) == 0) {
          happens(new Event.Gone(who));
        }
      }
      case 14 -> happens(new Event.Speaks(who, random.nextBoolean() ? Language.DA : Language.EN));
      case 12 ->
          happens(new Event.Joined(people.get(random.nextInt(people.size())).now(Presence.JOINED)));
      default -> fillIn(who, true);
    }
  }

  private Verb anyVerb() {
    var all = Verb.values();
    var verb = all[random.nextInt(all.length)];
    return verb == Verb.END && random.nextInt(40) > 0 ? Verb.NUDGE : verb;
  }

  private void press(PersonId who, List<Button> buttons) {
    if (!buttons.isEmpty()) {
      var button = buttons.get(random.nextInt(buttons.size()));
      if (button.verb() != Verb.END || random.nextInt(40) == 0) {
        happens(new Event.Pressed(who, button.verb(), button.moment()));
      }
    }
  }

  private void again() {
    if (!old.isEmpty()) {
      happens(old.get(random.nextInt(old.size())));
    }
  }

  private void timePasses() {
    var next = truth.next().map(at -> Duration.between(weather.now(), at));
    weather.pass(next.filter(Duration::isPositive).orElse(Duration.ofMinutes(7)));
    steps++;
  }

  private void fillIn(PersonId who, boolean send) {
    var forms = questions(who);
    if (forms.isEmpty()) {
      return;
    }
    var form = forms.get(random.nextInt(forms.size()));
    var given = new LinkedHashMap<String, Value>();
    var guessed = Guesses.answer(form, random);
    guessed.forEach(
        (id, v) -> given.put(id, watch.marked(who, id, v, shared(form, guessed, id), send)));
    var moment = form.moment();
    happens(send ? new Event.Answered(who, moment, given) : new Event.Drafted(who, moment, given));
  }

  /// Whether somebody lets the group see their words, where they are asked about it.
  private static Optional<Boolean> shared(Question form, Map<String, Value> given, String words) {
    var id = Sharing.of(words);
    return form.fields().stream().anyMatch(field -> field.id().equals(id))
        ? Optional.of(
            given.get(id) instanceof Value.Picks(var options) && options.contains(Sharing.YES))
        : Optional.empty();
  }

  private List<Question> questions(PersonId who) {
    return blocks(who).flatMap(b -> b instanceof Question q ? Stream.of(q) : Stream.of()).toList();
  }

  private List<Button> buttons(PersonId who) {
    return blocks(who)
        .flatMap(block ->
            switch (block) {
              case Block.Buttons(var buttons) -> buttons.stream();
              case Block.Menu(var buttons) -> buttons.stream();
              default -> Stream.<Button>of();
            })
        .toList();
  }

  private Stream<Block> blocks(PersonId who) {
    return Stream.of(new Recipient.Only(who), new Recipient.Group())
        .flatMap(to -> shown.getOrDefault(to, Map.of()).values().stream())
        .flatMap(m -> m.blocks().stream());
  }

  /// Somebody does something, once, however often it is delivered.
  private void happens(Event event) {
    steps++;
    if (event instanceof Event.Pressed(_, var verb, _)) {
      pressed.add(verb);
    }
    if (old.size() < 200 && random.nextInt(10) == 0) {
      old.add(event);
    }
    var inbound = weather.fresh();
    var chosen =
        event instanceof Event.Answered(_, var moment, var given) && moment.equals("aside:hide")
            ? comment(given)
            : Optional.<String>empty();
    chosen.ifPresent(watch::hiding);
    weather.deliver(() -> {
      var reply = bot.any().handle(TENANT, ID, inbound, event);
      if (reply instanceof Reply.Busy) {
        throw new Crash();
      }
      if (reply instanceof Reply.Accepted) {
        chosen.ifPresent(watch::hidden);
      }
    });
  }

  /// The words of the comment that is chosen to be hidden.
  private Optional<String> comment(Map<String, Value> given) {
    return given.get("choice") instanceof Value.Pick(var id)
        ? shown.values().stream()
            .flatMap(all -> all.values().stream())
            .flatMap(m -> m.blocks().stream())
            .flatMap(b -> b instanceof Question q ? q.fields().stream() : Stream.of())
            .flatMap(f -> f instanceof ChoiceField c ? c.options().stream() : Stream.of())
            .filter(o -> o.id().equals(id))
            .map(o -> o.text().en())
            .findFirst()
        : Optional.empty();
  }
}
