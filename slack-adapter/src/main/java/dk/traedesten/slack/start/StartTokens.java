package dk.traedesten.slack.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Ids;
import java.util.Optional;

/// What the exercise that a window starts is called: a random id, kept until newer windows have
/// been sent, so that the same window sent again starts the same exercise. Made from what Slack
/// calls the window it could be worked out by whoever knows that; and a key for it would be one
/// more secret to look after.
public record StartTokens(DocumentStore shelf, Ids ids) {
  /// Slack sends a window again within minutes.
  private static final int KEPT = 20;

  /// The same for the same window of the same person.
  public String of(Tenant tenant, PersonId who, String window) {
    var name = "slack.started." + tenant.value() + "." + who.value();
    shelf.putIfAbsent(name, window, ids.fresh().getBytes(UTF_8));
    var kept = shelf.read(name);
    kept.sequencedKeySet().stream()
        .limit(Math.max(0, kept.size() - KEPT))
        .forEach(old -> shelf.remove(name, old));
    return new String(Optional.ofNullable(kept.get(window)).orElseThrow(), UTF_8);
  }
}
