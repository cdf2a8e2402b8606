package dk.traedesten.slack.deliver;

import dk.traedesten.chart.Charts;
import dk.traedesten.chart.Theme;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Chart;
import dk.traedesten.message.ChartInWords;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Api;
import dk.traedesten.spi.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pictures of results: drawn, uploaded to no conversation, and waited for until Slack can show
/// them. One that was uploaded for a message is there for the message's next version too.
final class Pictures {
  private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(400);
  private static final int LOOKS = 12;

  /// Beyond this nobody waits for a picture whose words stand beside it.
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private static final int WORDS = 1000;

  private record Drawn(Tenant tenant, Language language, Chart chart) {}

  private final Api api;
  private final Duration lookAgain;
  private final Uploads<Drawn> uploads;

  Pictures(Api api, Executor each) {
    this(api, each, LOOK_AGAIN);
  }

  Pictures(Api api, Executor each, Duration lookAgain) {
    this.api = api;
    this.lookAgain = lookAgain;
    uploads = new Uploads<>(this::uploaded, each);
  }

  /// The files of a message's pictures, each empty where it could not be uploaded; nothing at all
  /// while some are on their way.
  Optional<List<Optional<String>>> files(Delivery delivery, List<Chart> charts) {
    return uploads.of(
        charts.stream()
            .map(chart -> new Drawn(delivery.tenant(), delivery.language(), chart))
            .toList());
  }

  private Optional<String> uploaded(Drawn drawn) {
    try {
      var png = Charts.png(drawn.chart(), drawn.language(), Theme.LIGHT);
      var words = ChartInWords.of(drawn.chart()).in(drawn.language());
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
        case CallOutcome.Ok<Boolean>(var ready) when ready -> {
          return true;
        }
        case CallOutcome.Denied<Boolean> _ -> {
          return false;
        }
        case CallOutcome.RetryAfter<Boolean>(var time) -> {
          if (time.compareTo(LONGEST) > 0) {
            return false;
          }
          LockSupport.parkNanos(time.toNanos());
        }
        case CallOutcome.Ok<Boolean> _, CallOutcome.Unreachable<Boolean> _ ->
            LockSupport.parkNanos(lookAgain.toNanos());
      }
    }
    return false;
  }
}
