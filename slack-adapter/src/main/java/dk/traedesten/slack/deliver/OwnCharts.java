package dk.traedesten.slack.deliver;

import dk.traedesten.dialog.Language;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.render.Rendered;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Whether a workspace has Slack's own charts. Nobody can be asked: they are tried, and where Slack
/// refuses them our pictures are shown for a day before they are tried again.
final class OwnCharts {
  private static final Duration TRIED_AGAIN = Duration.ofDays(1);

  private final Map<Tenant, Instant> refused = new ConcurrentHashMap<>();

  /// The message with Slack's own charts, where the workspace may have them.
  Rendered in(Tenant tenant, Rendered rendered, Language language, Instant now) {
    return Optional.ofNullable(refused.get(tenant))
            .filter(at -> now.isBefore(at.plus(TRIED_AGAIN)))
            .isPresent()
        ? rendered
        : rendered.drawnBySlack(language);
  }

  /// The workspace has none.
  void refusedBy(Tenant tenant, Instant now) {
    refused.put(tenant, now);
  }
}
