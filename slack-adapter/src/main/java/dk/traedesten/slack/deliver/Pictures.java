package dk.traedesten.slack.deliver;

import dk.traedesten.chart.Charts;
import dk.traedesten.chart.Theme;
import dk.traedesten.chat.Outcome;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Described;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Api;
import dk.traedesten.spi.Delivery;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pictures of results: drawn, uploaded to no conversation, and waited for until Slack can show
/// them. One that was uploaded for a message is there for the message's next version too.
final class Pictures {
  private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
  private static final int REMEMBERED = 500;

  /// A delivery waits so long for its pictures at a time; its lane rests in between.
  private static final Duration AT_A_TIME = Duration.ofMillis(1500);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(400);
  private static final int LOOKS = 12;

  /// Beyond this nobody waits for a picture whose words stand beside it.
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private static final int WORDS = 1000;

  private record Drawn(Tenant tenant, Language language, Chart chart) {}

  private final Api api;
  private final Executor each;
  private final Duration lookAgain;
  private final Map<Drawn, CompletableFuture<Optional<String>>> uploads =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<Drawn, CompletableFuture<Optional<String>>> eldest) {
          return size() > REMEMBERED;
        }
      };

  Pictures(Api api, Executor each) {
    this(api, each, LOOK_AGAIN);
  }

  Pictures(Api api, Executor each, Duration lookAgain) {
    this.api = api;
    this.each = each;
    this.lookAgain = lookAgain;
  }

  /// The files of a message's pictures, each empty where it could not be uploaded; nothing at all
  /// while some are on their way.
  Optional<List<Optional<String>>> files(Delivery delivery, List<Chart> charts) {
    var wanted =
        charts.stream()
            .map(chart -> upload(new Drawn(delivery.tenant(), delivery.language(), chart)))
            .toList();
    try {
      CompletableFuture.allOf(wanted.toArray(CompletableFuture[]::new))
          .get(AT_A_TIME.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a picture could not be drawn", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    return Optional.of(wanted.stream().map(CompletableFuture::join).toList());
  }

  private synchronized CompletableFuture<Optional<String>> upload(Drawn drawn) {
    var known = Optional.ofNullable(uploads.get(drawn));
    // One that failed is tried again with the next version of its message.
    if (known.filter(upload -> !upload.isDone() || upload.join().isPresent()).isPresent()) {
      return known.get();
    }
    var upload = CompletableFuture.supplyAsync(() -> uploaded(drawn), each);
    uploads.put(drawn, upload);
    return upload;
  }

  private Optional<String> uploaded(Drawn drawn) {
    try {
      var png = Charts.png(drawn.chart(), drawn.language(), Theme.LIGHT);
      var words = Described.of(drawn.chart()).in(drawn.language());
      return api.upload(
              drawn.tenant(),
              "traedesten.png",
              words.substring(0, Math.min(words.length(), WORDS)),
              png)
          .ok()
          .filter(file -> becomesReady(drawn.tenant(), file));
    } catch (RuntimeException e) {
      LOG.warn("A picture could not be made: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private boolean becomesReady(Tenant tenant, String file) {
    for (int look = 0; look < LOOKS; look++) {
      switch (api.ready(tenant, file)) {
        case Outcome.Ok<Boolean>(var ready) when ready -> {
          return true;
        }
        case Outcome.Denied<Boolean> _ -> {
          return false;
        }
        case Outcome.RetryAfter<Boolean>(var time) -> {
          if (time.compareTo(LONGEST) > 0) {
            return false;
          }
          LockSupport.parkNanos(time.toNanos());
        }
        case Outcome.Ok<Boolean> _, Outcome.Unreachable<Boolean> _ ->
            LockSupport.parkNanos(lookAgain.toNanos());
      }
    }
    return false;
  }
}
