package dk.traedesten.app;

import dk.traedesten.redis.Redis;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.spi.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Consumer;

/// A year of two instances on one store, whose clock moves to whatever comes next. What happens in
/// it comes from a seed.
final class Year {
  static final Instant BEGINNING = Instant.parse("2027-01-01T00:00:00Z");
  static final Instant END = Instant.parse("2028-01-01T00:00:00Z");
  private static final Duration CALM = Duration.ofMinutes(5);

  private record Happening(Instant at, long order, Runnable what) {}

  /// An instance; there is a bot in it while it is up.
  private static final class Place {
    private Optional<YearBot> bot = Optional.empty();

    private boolean works() {
      return bot.filter(b -> !b.isStalled()).isPresent();
    }
  }

  private final PriorityQueue<Happening> ahead =
      new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::order));
  private final List<Place> places = List.of(new Place(), new Place());
  private final RunningTime running = new RunningTime();
  private final List<Delivery> said = new ArrayList<>();
  private final Redis redis;
  private final Dialogs dialogs;
  private final Random chance;
  private Instant now = BEGINNING;
  private Instant darkUntil = Instant.MIN;
  private long order;
  private int ids;
  private int cuts;

  Year(Redis redis, Dialogs dialogs, Random chance) {
    this.redis = redis;
    this.dialogs = dialogs;
    this.chance = chance;
  }

  Instant now() {
    return now;
  }

  RunningTime running() {
    return running;
  }

  /// Everything that people were told.
  List<Delivery> said() {
    return List.copyOf(said);
  }

  /// How often an instance has died in the middle of something.
  int cuts() {
    return cuts;
  }

  void at(Instant when, Runnable what) {
    ahead.add(new Happening(when, order++, what));
  }

  /// Somebody does something; when nothing answers, they try again an hour later.
  void does(Instant when, Consumer<TurnProcessor> what) {
    at(
        when,
        () -> {
          var working = places.stream().filter(Place::works).toList();
          if (working.isEmpty() || !running.since(now.minus(CALM))) {
            does(now.plus(Duration.ofHours(1)), what);
          } else {
            var place = working.get(chance.nextInt(working.size()));
            what.accept(place.bot.orElseThrow().conductor());
          }
        });
  }

  void starts(int instance) {
    var place = places.get(instance);
    if (now.isBefore(darkUntil)) {
      at(darkUntil, () -> starts(instance));
    } else if (place.bot.isEmpty()) {
      place.bot =
          Optional.of(new YearBot(redis, dialogs, said::add, () -> now, () -> "id-" + ids++));
    }
  }

  void stops(int instance) {
    places.get(instance).bot = Optional.empty();
  }

  /// Nothing runs, and nothing can be started.
  void isDark(Instant until) {
    darkUntil = until;
    for (int i = 0; i < places.size(); i++) {
      int instance = i;
      stops(instance);
      at(until, () -> starts(instance));
    }
  }

  /// A mishap awaits an instance at its next pulse, when it is up and the other one is not doomed.
  void dooms(int instance, Consumer<YearBot> how) {
    if (places.stream().flatMap(p -> p.bot.stream()).noneMatch(YearBot::isDoomed)) {
      places.get(instance).bot.ifPresent(how);
    }
  }

  /// Lets the whole year pass.
  void passes() {
    while (now.isBefore(END)) {
      happens();
      notesWhatRuns();
      works();
      notesWhatRuns();
      now = next();
    }
    running.is(false, END);
  }

  private void happens() {
    while (!ahead.isEmpty() && !ahead.peek().at().isAfter(now)) {
      ahead.remove().what().run();
    }
  }

  private void notesWhatRuns() {
    running.is(places.stream().anyMatch(Place::works), now);
  }

  private void works() {
    int first = chance.nextInt(places.size());
    for (int i = 0; i < places.size(); i++) {
      works(places.get((first + i) % places.size()));
    }
  }

  private void works(Place place) {
    try {
      place.bot.ifPresent(YearBot::works);
    } catch (YearBot.PowerCut dead) {
      cuts++;
      place.bot = Optional.empty();
      int instance = places.indexOf(place);
      at(now.plusSeconds(60 + chance.nextInt(3 * 3600)), () -> starts(instance));
    }
  }

  /// When something comes next: a timer while somebody can take it, a happening, or the end of a
  /// mishap.
  private Instant next() {
    var next = ahead.isEmpty() ? END : earlier(END, ahead.peek().at());
    for (var place : places) {
      var stalled = place.bot.filter(YearBot::isStalled).map(YearBot::stalledUntil);
      next = stalled.isPresent() ? earlier(next, stalled.get()) : next;
    }
    if (places.stream().anyMatch(Place::works)) {
      var timer = redis.timers().next();
      next = timer.isPresent() ? earlier(next, timer.get()) : next;
    }
    return next.isAfter(now) ? next : now.plusMillis(1);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
