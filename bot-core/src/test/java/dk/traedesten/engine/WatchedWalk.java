package dk.traedesten.engine;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Guesses;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Pseudonym;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.session.Brief;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Moment;
import dk.traedesten.session.Outcomes;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Part;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A walk drawn by chance in which people do everything that people can do, and every message is
/// read for words that the one who gets it was promised not to see.
final class WatchedWalk {
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
  private static final Thresholds LOW = new Thresholds(3, 5);
  private static final Pattern READER =
      Pattern.compile("(Name-\\d+) (?:\\(the facilitator\\) sees|sees it with your name)");

  /// A broken promise.
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(String what) {
      super(what);
    }
  }

  private final Random random;
  private final Bent engine;
  private final Map<Integer, Mark> marks = new HashMap<>();
  private final Set<Integer> revealed = new HashSet<>();
  private final Set<String> hidden = new HashSet<>();
  private final Set<String> moments = new LinkedHashSet<>();
  private final Map<To, Map<String, Message>> shown = new LinkedHashMap<>();
  private final Map<String, Instant> timers = new TreeMap<>();
  private final List<Event> old = new ArrayList<>();
  private final Set<Verb> pressed = EnumSet.noneOf(Verb.class);
  private final Set<String> visited = new HashSet<>();
  private Instant now = START;
  private Session session;
  private int steps;

  WatchedWalk(long seed, Bent engine) {
    this.random = new Random(seed);
    this.engine = engine;
    var start = start();
    session = start.session();
    start.effects().forEach(this::see);
  }

  private Transition start() {
    int size = random.nextInt(3, 10);
    var people =
        IntStream.range(0, size)
            .mapToObj(i ->
                new Participant(
                    new PersonId("p" + i),
                    "Name-" + i,
                    new Conversation("web", "p" + i),
                    Language.EN,
                    i == 0 ? Presence.JOINED : Presence.INVITED,
                    i == 0 ? List.of(Part.values()).get(random.nextInt(3)) : Part.MEMBER))
            .toList();
    var modes = Meeting.promises().modes();
    return Engine.start(
        new Brief(
            new SessionId(new GroupId("chefer"), "walk"),
            new Tenant("kommunen"),
            Meeting.promises(),
            Map.of(),
            new Conversation("web", "chefer"),
            new Choices("De unge", modes.get(random.nextInt(modes.size())), Map.of()),
            Language.EN,
            ZoneId.of("Europe/Copenhagen"),
            LOW,
            START,
            Memory.EMPTY),
        new Roster(people.getFirst().id(), people),
        "nobody knows " + random.nextLong());
  }

  /// Walks so many steps, or to the end, which every walk comes to when it is ended.
  ///
  /// @throws Broken when somebody sees what they were promised not to see
  WatchedWalk run(int most) {
    everyoneComes();
    while (steps < most && !(session instanceof Finished)) {
      something();
    }
    if (session instanceof Paused) {
      happens(new Event.Pressed(session.roster().facilitator(), Verb.RESUME, "any"));
    }
    happens(new Event.Pressed(session.roster().facilitator(), Verb.END, "any"));
    require(session instanceof Finished, "stuck: it cannot be ended");
    return this;
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
    for (var person : session.roster().people()) {
      if (random.nextInt(12) > 0) {
        happens(new Event.Pressed(person.id(), Verb.JOIN, "invitation"));
      }
    }
    happens(new Event.Pressed(session.roster().facilitator(), Verb.BEGIN, "invitation"));
  }

  private void something() {
    var people = session.roster().people();
    var who = people.get(random.nextInt(people.size())).id();
    switch (random.nextInt(40)) {
      case 0, 1 -> timePasses();
      case 2, 3, 4 -> press(who, buttons(who));
      case 5 -> press(session.roster().facilitator(), buttons(session.roster().facilitator()));
      case 6 ->
          press(
              session.roster().facilitator(),
              buttons(session.roster().facilitator()).stream()
                  .filter(b -> b.verb() == Verb.NEXT)
                  .toList());
      case 7, 8 -> fillIn(who, false);
      case 9 -> again();
      case 10 -> happens(new Event.Pressed(who, Verb.JOIN, "invitation"));
      case 11 -> happens(new Event.Pressed(who, anyVerb(), moment()));
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

  private String moment() {
    return switch (session) {
      case Running s -> s.moment().id();
      case Paused s -> s.was().moment().id();
      case Inviting _, Finished _ -> "invitation";
    };
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
    var next = timers.entrySet().stream().min(Map.Entry.comparingByValue());
    next.ifPresentOrElse(
        timer -> {
          now = timer.getValue().isAfter(now) ? timer.getValue() : now;
          timers.remove(timer.getKey());
          happens(new Event.TimeUp(timer.getKey()));
        },
        () -> now = now.plus(Duration.ofMinutes(7)));
  }

  private void fillIn(PersonId who, boolean send) {
    var forms = questions(who);
    if (forms.isEmpty()) {
      return;
    }
    var form = forms.get(random.nextInt(forms.size()));
    var given = new LinkedHashMap<String, Value>();
    Guesses.answer(form, random).forEach((id, v) -> given.put(id, marked(who, id, v, send)));
    var moment = form.moment();
    happens(send ? new Event.Answered(who, moment, given) : new Event.Drafted(who, moment, given));
    if (moment.equals("aside:hide") && send) {
      shown
          .getOrDefault(new To.Group(), Map.of())
          .forEach((key, message) ->
              require(
                  hidden.stream().noneMatch(message.toString()::contains),
                  "hidden words still stand in " + key));
    }
  }

  private Value marked(PersonId who, String field, Value value, boolean sent) {
    return switch (value) {
      case Value.Words _ -> new Value.Words(mark(who, field, sent));
      case Value.Entries(var texts) ->
          new Value.Entries(texts.stream().map(_ -> mark(who, field, sent)).toList());
      case Value.Consent(var given, _) when !given ->
          new Value.Consent(false, mark(who, field, sent));
      default -> value;
    };
  }

  private String mark(PersonId who, String field, boolean sent) {
    int number = marks.size();
    marks.put(number, new Mark(who, field, reader(who, field), sent));
    return Mark.written(number);
  }

  /// Who the form in front of a person says will read it.
  private Optional<String> reader(PersonId who, String field) {
    return switch (field) {
      case "w-facilitator", "w-turn" ->
          shown.getOrDefault(new To.Only(who), Map.of()).entrySet().stream()
              .filter(e -> e.getKey().equals(moment()))
              .flatMap(e -> READER.matcher(e.getValue().toString()).results())
              .map(r -> r.group(1))
              .findFirst();
      default -> Optional.empty();
    };
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
    return Stream.of(new To.Only(who), new To.Group())
        .flatMap(to -> shown.getOrDefault(to, Map.of()).values().stream())
        .flatMap(m -> m.blocks().stream());
  }

  private void happens(Event event) {
    now = now.plusSeconds(random.nextInt(1, 40));
    steps++;
    if (event instanceof Event.Pressed(_, var verb, _)) {
      pressed.add(verb);
    }
    visited.add(EveryState.name(session) + " " + event.getClass().getSimpleName());
    if (old.size() < 200 && random.nextInt(10) == 0) {
      old.add(event);
    }
    var chosen =
        event instanceof Event.Answered(_, var moment, var given) && moment.equals("aside:hide")
            ? comment(given)
            : Optional.<String>empty();
    var transition = engine.handle(session, new Inbound("in-" + steps, now, event));
    if (transition.effects().stream().noneMatch(Effect.Decline.class::isInstance)) {
      chosen.ifPresent(hidden::add);
    }
    session = transition.session();
    moments.add(moment());
    transition.effects().forEach(this::see);
    if (random.nextInt(8) == 0) {
      nothingLeadsBack();
    }
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

  private void see(Effect effect) {
    switch (effect) {
      case Effect.Show(var to, var key, var message) -> {
        shown.computeIfAbsent(to, _ -> new LinkedHashMap<>()).put(key, message);
        watch(to, key, message);
      }
      case Effect.Schedule(var timer, var at) -> timers.put(timer, at);
      case Effect.Cancel(var timer) -> timers.remove(timer);
      case Effect.Decline _, Effect.Remember _ -> {}
    }
  }

  private void watch(To to, String key, Message message) {
    var nameless = new HashMap<String, Set<PersonId>>();
    Mark.WRITTEN
        .matcher(message.toString())
        .results()
        .map(r -> Integer.parseInt(r.group(1)))
        .distinct()
        .forEach(number -> {
          var mark = Objects.requireNonNull(marks.get(number));
          watch(to, key, message, number, mark);
          if (mark.hasNoName() && to instanceof To.Group && !isApart(mark)) {
            nameless.computeIfAbsent(mark.field(), _ -> new HashSet<>()).add(mark.by());
          }
        });
    if (key.startsWith("all")) {
      nameless.forEach((field, people) ->
          require(
              people.size() + hidden.size() >= LOW.comments(),
              "%s of %d people is shown without names in %s".formatted(field, people.size(), key)));
    }
    if (key.startsWith("quiet")) {
      require(!message.toString().contains("Name-") || isApart(message), "a name beside numbers");
    }
    if (key.startsWith("mixed")) {
      require(
          message.blocks().stream()
              .noneMatch(b -> b instanceof Block.Progress p && !p.missing().isEmpty()),
          "who has not answered is listed");
    }
  }

  /// The leader's own number stands with their name, where that was chosen.
  private boolean isApart(Message message) {
    var apart = session.roster().apart();
    return session.roster().people().stream()
        .filter(p -> message.toString().contains(p.name()))
        .allMatch(p -> apart.contains(p.id()));
  }

  private void watch(To to, String key, Message message, int number, Mark mark) {
    boolean own = to instanceof To.Only(var who) && who.equals(mark.by());
    boolean reader =
        to instanceof To.Only(var who)
            && mark.isForOne()
            && mark.reader().filter(session.roster().name(who)::equals).isPresent()
            && key.endsWith(".alone");
    boolean objection = mark.field().equals("consent") && mark.sent() && !isAsking();
    if (!own && !reader && !mark.isOpen() && !objection) {
      require(
          mark.isShownLater() && isRevealed(number),
          "%s of %s, promised to %s, is shown to %s in %s"
              .formatted(mark.field(), mark.by(), mark.reader(), to, key));
    }
    if (!own && mark.hasNoName() && !isApart(mark)) {
      require(!standsWithAName(message, number), "a name beside what is " + mark.field());
    }
  }

  /// Whether it was promised to be shown apart, with the name.
  private boolean isApart(Mark mark) {
    return mark.field().equals("w-confidential") && session.roster().apart().contains(mark.by());
  }

  private boolean isAsking() {
    return session instanceof Running running
        && running.moment() instanceof Moment.Consenting(_, _, _, _, var barrier)
        && barrier.in().isEmpty();
  }

  private static boolean standsWithAName(Message message, int number) {
    return message.blocks().stream()
        .anyMatch(block ->
            switch (block) {
              case Block.Quotes(var quotes) ->
                  quotes.stream()
                      .anyMatch(
                          q -> q.words().contains(Mark.written(number)) && q.by().isPresent());
              case Block.Table(_, var rows) ->
                  rows.stream()
                      .map(Object::toString)
                      .anyMatch(r -> r.contains(Mark.written(number)) && r.contains("Name-"));
              default -> false;
            });
  }

  private boolean isRevealed(int number) {
    if (!revealed.contains(number) && outcomes().toString().contains(Mark.written(number))) {
      revealed.add(number);
    }
    return revealed.contains(number);
  }

  private Outcomes outcomes() {
    return switch (session) {
      case Inviting _ -> Outcomes.NONE;
      case Running s -> s.course().outcomes();
      case Paused s -> s.was().course().outcomes();
      case Finished s -> s.outcomes();
    };
  }

  /// No pseudonym of a closed step can be made again, and no draft tells whose an answer was.
  private void nothingLeadsBack() {
    if (session instanceof Running running) {
      var course = running.course();
      for (var moment : moments) {
        if (moment.startsWith("mixed")) {
          for (var person : course.roster().people()) {
            require(
                course.answers().own(Pseudonym.of(course.secret(), moment, person.id())).isEmpty(),
                "an anonymous answer can be traced");
          }
        }
      }
      require(
          course.drafts().stream()
              .filter(draft -> !draft.isFor(running.moment().id()))
              .noneMatch(draft -> draft.given().containsKey("w-anonymous")),
          "a draft tells whose an anonymous answer was");
    }
  }

  private static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw new Broken(otherwise);
    }
  }
}
