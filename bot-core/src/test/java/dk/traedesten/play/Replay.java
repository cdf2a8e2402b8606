package dk.traedesten.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.engine.Effect;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.Recipient;
import dk.traedesten.engine.Transition;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Part;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Quiet;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.SessionSpec;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A walk over the bare engine, drawn by chance, in which people do everything that people can do,
/// the sensible and the other; and the digest of every transition: the session's bytes and all its
/// effects. The same seed gives the same digest for as long as the engine decides the same.
public final class Replay {
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
  private static final int MOST = 160;
  private static final int NONSENSE = 40;
  private static final Set<Verb> ONWARDS = Set.of(Verb.NEXT, Verb.GO_ON, Verb.RESUME);
  private static final List<Verb> VERBS =
      Stream.of(Verb.values()).sorted(Comparator.comparing(Verb::word)).toList();

  private final Random random;
  private final int seed;
  private final MessageDigest digest = sha256();
  private final Map<Recipient, Map<String, Message>> shown = new LinkedHashMap<>();
  private final Map<String, Instant> timers = new TreeMap<>();
  private final Map<String, Integer> states = new TreeMap<>();
  private final List<Event> old = new ArrayList<>();
  private final String how;
  private Memory memory;
  private Instant now = START;
  private int came;
  private Session session;

  private Replay(Dialog dialog, Map<String, Dialog> parts, int seed, Memory before) {
    this.random = new Random(seed);
    this.seed = seed;
    this.memory = before;
    int least = Math.max(2, dialog.group().from());
    int size = random.nextInt(least, Math.max(least, Math.min(8, dialog.group().to())) + 1);
    var brief = brief(dialog, parts, before);
    var roster = roster(size, brief.choices().byItself());
    this.how = "%d people, %s%s".formatted(size, word(brief.mode()), manner(brief));
    var start =
        brief.choices().byItself()
            ? Engine.convene(brief, roster, "nobody knows")
            : Engine.start(brief, roster, "nobody knows", Set.of(new PersonId("p1")));
    this.session = start.session();
    see(start);
  }

  /// The digests of the walks of so many seeds, a line each, and how many turns came to which
  /// state. Every other one is walked by a group that remembers the one before.
  public static String digests(Dialog dialog, Map<String, Dialog> parts, int seeds) {
    var lines = new StringBuilder();
    var before = Memory.EMPTY;
    var states = new TreeMap<String, Integer>();
    for (int seed = 0; seed < seeds; seed++) {
      var walk = new Replay(dialog, parts, seed, before);
      lines.append(walk.walked()).append('\n');
      walk.states.forEach((state, turns) -> states.merge(state, turns, Integer::sum));
      before = seed % 2 == 0 ? walk.memory : Memory.EMPTY;
    }
    return lines.append("turns: ").append(states).append('\n').toString();
  }

  private String walked() {
    everyoneComes();
    for (int i = 0; i < MOST && !(session instanceof Session.Finished); i++) {
      something();
    }
    for (int i = 0; i < 3; i++) {
      something();
    }
    return "%03d: %s; %d inbounds, %s; %s"
        .formatted(seed, how, came, state(), HexFormat.of().formatHex(digest.digest(), 0, 12));
  }

  private SessionSpec brief(Dialog dialog, Map<String, Dialog> parts, Memory before) {
    var mode = dialog.modes().get(random.nextInt(dialog.modes().size()));
    var settings =
        dialog.settings().stream()
            .collect(
                Collectors.toMap(
                    s -> s.setting(),
                    s -> s.options().get(random.nextInt(s.options().size())).id(),
                    (one, _) -> one,
                    LinkedHashMap::new));
    var byItself = seed % 7 == 6;
    var within =
        byItself || random.nextInt(6) == 0
            ? Optional.of(Duration.ofHours(3))
            : Optional.<Duration>empty();
    return new SessionSpec(
        new SessionId(new GroupId("chefer"), "walk-" + seed),
        new Tenant("kommunen"),
        dialog,
        parts,
        new Conversation("web", "chefer"),
        new Choices("De unge", mode, within, settings, byItself),
        random.nextBoolean() ? Language.DA : Language.EN,
        ZONE,
        random.nextInt(3) == 0 ? new Thresholds(3, 5) : Thresholds.USUAL,
        START,
        before);
  }

  private Roster roster(int size, boolean allHere) {
    var people =
        IntStream.range(0, size)
            .mapToObj(i ->
                new Participant(
                    new PersonId("p" + i),
                    "Person " + i,
                    new Conversation("web", "p" + i),
                    i % 2 == 0 ? Language.DA : Language.EN,
                    allHere || i == 0 ? Presence.JOINED : Presence.INVITED,
                    i == 0 ? List.of(Part.values()).get(random.nextInt(3)) : Part.MEMBER,
                    random.nextInt(3) == 0
                        ? Optional.of(new Quiet(LocalTime.of(16, 0), LocalTime.of(10, 0), ZONE))
                        : Optional.empty()))
            .toList();
    return new Roster(new PersonId("p0"), people);
  }

  private void everyoneComes() {
    for (var person : session.roster().people()) {
      if (random.nextInt(12) > 0 && session instanceof Session.Inviting) {
        happens(new Event.Pressed(person.id(), Verb.JOIN, "invitation"));
      }
    }
    if (session instanceof Session.Inviting) {
      happens(new Event.Pressed(session.roster().facilitator(), Verb.BEGIN, "invitation"));
    }
  }

  private void something() {
    var people = session.roster().people();
    var who = people.get(random.nextInt(people.size())).id();
    var leader = session.roster().facilitator();
    switch (random.nextInt(NONSENSE)) {
      case 0, 1 -> timePasses();
      case 2, 3 -> press(who, buttons(who));
      case 4, 5 -> press(leader, buttons(leader));
      case 6, 7, 8 ->
          press(leader, buttons(leader).stream().filter(b -> ONWARDS.contains(b.verb())).toList());
      case 9, 10 -> fillIn(who, false);
      case 11 -> again();
      case 12 -> happens(new Event.Pressed(who, Verb.JOIN, "invitation"));
      case 13 -> happens(new Event.Pressed(who, anyVerb(), moment()));
      case 14 -> seldom(who);
      case 15, 16, 17 -> fillIn(leader, true);
      default -> fillIn(who, true);
    }
  }

  private void seldom(PersonId who) {
    var person = session.roster().find(who).orElseThrow();
    switch (random.nextInt(8)) {
      case 0 -> happens(new Event.Gone(who));
      case 1 -> happens(new Event.Joined(person.now(Presence.JOINED)));
      case 2 -> happens(new Event.Wanted(person, Verb.GROUP));
      case 3 -> happens(new Event.TimeUp("deadline:of-old"));
      default -> told(who);
    }
  }

  /// An action of a plan is told about from outside.
  private void told(PersonId who) {
    if (session instanceof Session.Running running) {
      running.course().outcomes().plans().values().stream()
          .flatMap(List::stream)
          .skip(random.nextInt(2))
          .findFirst()
          .ifPresent(action -> {
            var fate = List.of(ActionOutcome.values()).get(random.nextInt(3));
            var to =
                fate == ActionOutcome.MOVED
                    ? Optional.of(action.due().plusDays(random.nextInt(1, 9)))
                    : Optional.<java.time.LocalDate>empty();
            happens(new Event.Told(who, action.id(), fate, to));
          });
    }
  }

  private Verb anyVerb() {
    var verb = VERBS.get(random.nextInt(VERBS.size()));
    return verb == Verb.END && random.nextInt(30) > 0 ? Verb.NUDGE : verb;
  }

  private void press(PersonId who, List<Button> buttons) {
    if (!buttons.isEmpty()) {
      var button = buttons.get(random.nextInt(buttons.size()));
      if (button.verb() != Verb.END || random.nextInt(30) == 0) {
        happens(new Event.Pressed(who, button.verb(), button.moment()));
      }
    }
  }

  private void fillIn(PersonId who, boolean send) {
    var forms = blocks(who, Question.class).toList();
    if (!forms.isEmpty()) {
      var form = forms.get(random.nextInt(forms.size()));
      var given = Guesses.answer(form, random);
      happens(
          send
              ? new Event.Answered(who, form.moment(), given)
              : new Event.Drafted(who, form.moment(), given));
    }
  }

  private void again() {
    if (!old.isEmpty()) {
      happens(old.get(random.nextInt(old.size())));
    }
  }

  private void timePasses() {
    timers.entrySet().stream()
        .min(
            Map.Entry.<String, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .ifPresentOrElse(
            timer -> {
              now = timer.getValue().isAfter(now) ? timer.getValue() : now;
              timers.remove(timer.getKey());
              happens(new Event.TimeUp(timer.getKey()));
            },
            () -> now = now.plus(Duration.ofMinutes(7)));
  }

  private void happens(Event event) {
    now = now.plusSeconds(random.nextInt(1, 60));
    if (random.nextInt(5) == 0) {
      old.add(event);
    }
    var inbound = new Inbound("in-" + came++, now, event);
    try {
      var transition = Engine.handle(session, inbound);
      session = transition.session();
      see(transition);
    } catch (RuntimeException bug) {
      throw new AssertionError("seed %d: %s makes the engine fail".formatted(seed, inbound), bug);
    }
  }

  private void see(Transition transition) {
    states.merge(state(), 1, Integer::sum);
    digest.update(Codec.write(transition.session()));
    transition.effects().forEach(effect -> digest.update(line(effect).getBytes(UTF_8)));
    transition.effects().forEach(this::keep);
  }

  private void keep(Effect effect) {
    switch (effect) {
      case Effect.Show(var to, var key, var message) ->
          shown.computeIfAbsent(to, _ -> new LinkedHashMap<>()).put(key, message);
      case Effect.Schedule(var timer, var at) -> timers.put(timer, at);
      case Effect.Cancel(var timer) -> timers.remove(timer);
      case Effect.Remember(var what) -> memory = memory.and(what);
      case Effect.Decline _,
          Effect.WakeGroup _,
          Effect.Begin _,
          Effect.PassOn _,
          Effect.Unlearn _,
          Effect.Discard _ -> {}
    }
  }

  /// An effect in words that hold when a class is called something else.
  private static String line(Effect effect) {
    return switch (effect) {
      case Effect.Show(Recipient.Group _, var key, var message) -> "show " + key + json(message);
      case Effect.Show(Recipient.Only(var who), var key, var message) ->
          "tell " + who.value() + " " + key + json(message);
      case Effect.Schedule(var timer, var at) -> "wake " + timer + " " + at;
      case Effect.WakeGroup(var timer, var at) -> "wake group " + timer + " " + at;
      case Effect.Cancel(var timer) -> "forget " + timer;
      case Effect.Remember(var what) -> "remember " + new String(Codec.write(what), UTF_8);
      case Effect.Decline(var who, var why) -> "decline " + who.value() + json(why.words());
      case Effect.Begin _, Effect.PassOn _, Effect.Unlearn _, Effect.Discard _ ->
          throw new AssertionError("not what an exercise does: " + effect);
    };
  }

  private static String json(Object what) {
    return new String(Mappers.JSON.writeValueAsBytes(what), UTF_8);
  }

  private List<Button> buttons(PersonId who) {
    return blocks(who, Block.class)
        .flatMap(block ->
            switch (block) {
              case Block.Buttons(var buttons) -> buttons.stream();
              case Block.Menu(var buttons) -> buttons.stream();
              default -> Stream.<Button>empty();
            })
        .toList();
  }

  private <B extends Block> Stream<B> blocks(PersonId who, Class<B> kind) {
    return Stream.of(new Recipient.Only(who), new Recipient.Group())
        .flatMap(to -> shown.getOrDefault(to, Map.of()).values().stream())
        .flatMap(m -> m.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private String moment() {
    return switch (session) {
      case Session.Inviting _ -> "invitation";
      case Session.Running running -> running.moment().id();
      case Session.Paused paused -> paused.was().moment().id();
      case Session.Finished _ -> "over";
    };
  }

  private String state() {
    return session instanceof Session.Running running
        ? word(running.moment().getClass())
        : word(session.getClass());
  }

  private static String word(Class<?> kind) {
    return kind.getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String word(AnswerVisibility mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }

  private static String manner(SessionSpec brief) {
    return (brief.choices().byItself() ? ", by itself" : "")
        + (brief.before().all().isEmpty() ? "" : ", with a memory");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new AssertionError(everyJavaHasIt);
    }
  }
}
