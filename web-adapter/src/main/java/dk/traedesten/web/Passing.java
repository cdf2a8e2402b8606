package dk.traedesten.web;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.session.RetentionTimers;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lets time pass to the next thing that waits for it, once for each wish: a page that heard no
/// answer sends the same one again.
final class Passing {
  private static final String SHELF = "web.passed";
  private static final String KEY = "wishes";

  /// Many more than can be under way at once.
  private static final int KEPT = 50;

  private static final Duration A_LITTLE_LATER = Duration.ofSeconds(1);

  /// A wish, and the moment it let time pass to; none when nothing waited.
  private record Wish(String id, Optional<Instant> until) {}

  private record Wishes(List<Wish> all) {
    Wishes {
      all = List.copyOf(all);
    }
  }

  private final DocumentStore shelf;
  private final Timers timers;
  private final PlaygroundClock clock;

  Passing(DocumentStore shelf, Timers timers, PlaygroundClock clock) {
    this.shelf = shelf;
    this.timers = timers;
    this.clock = clock;
  }

  /// Whether there was anything to let time pass to.
  synchronized boolean pass(String id) {
    var until = known(id).orElseGet(() -> remembered(id)).until();
    until.ifPresent(clock::passTo);
    return until.isPresent();
  }

  private List<Wish> all() {
    return Optional.ofNullable(shelf.read(SHELF).get(KEY))
        .map(bytes -> Mappers.JSON.readValue(bytes, Wishes.class).all())
        .orElse(List.of());
  }

  private Optional<Wish> known(String id) {
    return all().stream().filter(w -> w.id().equals(id)).findFirst();
  }

  /// Kept before the clock is moved: a restart in between is made good when it is sent again.
  private Wish remembered(String id) {
    // That something becomes too old is nothing to wait for.
    var next = timers.next(timer -> !RetentionTimers.isTimer(timer));
    var wish = new Wish(id, next.map(at -> at.plus(A_LITTLE_LATER)));
    var newest = Stream.concat(Stream.of(wish), all().stream()).limit(KEPT).toList();
    shelf.put(SHELF, KEY, Mappers.JSON.writeValueAsBytes(new Wishes(newest)));
    return wish;
  }
}
