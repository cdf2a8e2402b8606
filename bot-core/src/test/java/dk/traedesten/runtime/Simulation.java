package dk.traedesten.runtime;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.FaultyStore.Bug;
import dk.traedesten.runtime.FaultyStore.Crash;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// One simulated half day of several groups with everything that can go wrong: the network delivers
/// late, twice, out of order or not at all, processes die around their commits, two instances meet
/// in one session, the channel fails before or after it has posted. The engine, the conductor, the
/// pump and the relay are those of production.
///
/// The same seed gives the same day.
final class Simulation {
  private static final Tenant TENANT = new Tenant("t");
  private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");
  private static final Duration STORM = Duration.ofHours(2);
  private static final Duration DAY = Duration.ofHours(12);

  /// A person's own view of one answer: what they sent, and whether they were told that it is in.
  private static final class Sent {
    final int number;
    boolean acknowledged;

    Sent(int number) {
      this.number = number;
    }
  }

  private final Weather weather;
  private final SplittableRandom random;
  private final Dialog dialog;
  private final InMemoryStore truth = new InMemoryStore(16);
  private final Bot bot;
  private final Map<SessionId, Map<PersonId, List<Sent>>> sent = new LinkedHashMap<>();
  private final Map<Conversation, Set<String>> visible = new HashMap<>();
  private long steps;

  Simulation(long seed, Bug bug, Dialog dialog) {
    this.weather = new Weather(seed, MORNING);
    this.random = weather.random();
    this.dialog = dialog;
    this.bot =
        new Bot(
            weather,
            truth,
            new FaultyStore(truth, weather, bug, _ -> {}),
            seen -> visible.computeIfAbsent(seen.to(), _ -> new HashSet<>()).add(seen.key()),
            Engine::handle);
  }

  /// Lives through the day.
  ///
  /// @return what went wrong; empty when nothing did
  Optional<String> run(int groups) {
    IntStream.range(0, groups).forEach(this::group);
    every(Duration.ofSeconds(7), this::work);
    weather.plan(STORM, weather::clearUp);
    while (weather.next(MORNING.plus(DAY))) {
      steps++;
    }
    return verdict();
  }

  long steps() {
    return steps;
  }

  /// What everyone saw and what was remembered, for comparing two runs of one seed.
  String trace() {
    return steps + " " + visible.values().stream().mapToInt(Set::size).sum() + " " + weather.ids();
  }

  private void group(int index) {
    var id = new SessionId(new GroupId("g" + index), "s");
    var people =
        IntStream.range(0, random.nextInt(3, 9))
            .mapToObj(p ->
                new Participant(
                    new PersonId("g" + index + "p" + p),
                    "P" + p,
                    new Conversation("flaky", "g" + index + "p" + p),
                    Language.DA,
                    Presence.INVITED))
            .toList();
    sent.put(id, new LinkedHashMap<>());
    var start =
        new Start(
            id,
            TENANT,
            dialog,
            Map.of(),
            new Conversation("flaky", "g" + index),
            new Choices("opgaven", dk.traedesten.dialog.AnswerVisibility.NAMED, Map.of()),
            Language.DA,
            ZoneId.of("Europe/Copenhagen"),
            Thresholds.USUAL,
            people.getFirst(),
            Optional.empty(),
            people.subList(1, people.size()));
    weather.deliver(() -> bot.any().start(start));
    for (var person : people.subList(1, people.size())) {
      weather.plan(weather.seconds(1, 60), () -> press(id, person.id(), Verb.JOIN, "invitation"));
    }
    for (int minute = 5; minute < 20; minute += 3) {
      weather.plan(
          weather.seconds(minute * 60, minute * 60 + 60),
          () -> press(id, people.getFirst().id(), Verb.BEGIN, "invitation"));
    }
    for (var person : people) {
      if (random.nextInt(10) > 0) {
        weather.plan(weather.seconds(1500, 3000), () -> answer(id, person.id(), random.nextInt(3)));
      }
    }
  }

  /// Sends an answer, and after its receipt perhaps another one: a person waits for the receipt
  /// before changing their mind.
  private void answer(SessionId id, PersonId who, int more) {
    var mine = new Sent(random.nextInt(1, 11));
    sent.getOrDefault(id, Map.of()).computeIfAbsent(who, _ -> new ArrayList<>()).add(mine);
    var inbound = weather.fresh();
    Map<String, Value> given = Map.of("score", new Value.Score(mine.number));
    weather.deliver(() -> {
      var reply = bot.any().handle(TENANT, id, inbound, new Event.Answered(who, "level", given));
      if (reply instanceof Reply.Busy) {
        throw new Crash();
      }
      boolean first = !mine.acknowledged;
      mine.acknowledged |= reply instanceof Reply.Accepted;
      if (first && mine.acknowledged && more > 0) {
        weather.plan(weather.seconds(1, 200), () -> answer(id, who, more - 1));
      }
    });
  }

  private void press(SessionId id, PersonId who, Verb verb, String moment) {
    var inbound = weather.fresh();
    weather.deliver(() -> {
      var reply = bot.any().handle(TENANT, id, inbound, new Event.Pressed(who, verb, moment));
      if (reply instanceof Reply.Unknown) {
        throw new Crash();
      }
    });
  }

  private void work() {
    steps += bot.work();
  }

  private Optional<String> verdict() {
    for (var group : sent.entrySet()) {
      var id = group.getKey();
      var session = truth.load(TENANT, id, "").map(s -> s.document());
      if (session.isEmpty() || !(session.get() instanceof Finished finished)) {
        return Optional.of("stuck: " + id);
      }
      var wrong =
          answers(finished, group.getValue()).or(() -> remembered(id)).or(() -> told(finished));
      if (wrong.isPresent()) {
        return wrong.map(w -> w + " in " + id);
      }
    }
    return Optional.empty();
  }

  /// What is counted is what each person was last told is in, or what they sent after that.
  private static Optional<String> answers(Finished session, Map<PersonId, List<Sent>> people) {
    var named =
        session.outcomes().shown().get("score") instanceof Shown.Scores scores
            ? scores.named()
            : Map.<PersonId, Integer>of();
    for (var person : people.entrySet()) {
      var counted = Optional.ofNullable(named.get(person.getKey()));
      var possible = new HashSet<Integer>();
      for (var one : person.getValue()) {
        if (one.acknowledged) {
          possible.clear();
        }
        possible.add(one.number);
      }
      boolean acknowledged = person.getValue().stream().anyMatch(s -> s.acknowledged);
      if (counted.isEmpty() ? acknowledged : !possible.contains(counted.get())) {
        return Optional.of("lost: an acknowledged answer");
      }
    }
    return Optional.empty();
  }

  private Optional<String> remembered(SessionId id) {
    long points =
        truth.memory(TENANT, id.group()).all().stream()
            .filter(Memory.Point.class::isInstance)
            .count();
    return points == 1 ? Optional.empty() : Optional.of("doubled: remembered " + points + " times");
  }

  private Optional<String> told(Session session) {
    var keys = visible.getOrDefault(session.brief().place(), Set.of());
    return keys.contains("s/result") && keys.contains("s/picture")
        ? Optional.empty()
        : Optional.of("lost: a message");
  }

  private void every(Duration interval, Runnable what) {
    weather.plan(
        interval,
        () -> {
          what.run();
          every(weather.isCalm() ? interval.multipliedBy(8) : interval, what);
        });
  }
}
