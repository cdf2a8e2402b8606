package dk.traedesten.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Erasure;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The workspaces that the bot has been taken out of. What is kept of them is erased after a week:
/// long enough for who did it by mistake, short enough for who meant it.
public final class Leaving {
  /// How long what is kept of a workspace outlives the bot there.
  public static final Duration ERASED_AFTER = Duration.ofDays(7);

  private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);
  private static final String SHELF = "slack.leaving";

  private final Erasable shelf;
  private final Erasure sessions;

  public Leaving(Erasable shelf, Erasure sessions) {
    this.shelf = shelf;
    this.sessions = sessions;
  }

  /// The bot has been taken out of a workspace.
  void leaves(Tenant tenant, Instant now) {
    shelf.putIfAbsent(SHELF, tenant.value(), now.toString().getBytes(UTF_8));
  }

  /// It has been installed there again.
  void stays(Tenant tenant) {
    shelf.remove(SHELF, tenant.value());
  }

  /// Erases what is due; to be called now and then. What was being done just then may lay something
  /// down still: that goes with the next call.
  ///
  /// @return how many shelves were emptied
  public int once(Instant now) {
    int emptied = 0;
    for (var left : shelf.read(SHELF).entrySet()) {
      var due = Instant.parse(new String(left.getValue(), UTF_8)).plus(ERASED_AFTER);
      if (!now.isBefore(due)) {
        var tenant = new Tenant(left.getKey());
        // First the exercises: who is in the middle of one would lay down more.
        int exercises = sessions.erase(tenant);
        int shelves = shelf.erase(tenant);
        if (exercises + shelves > 0) {
          LOG.info(
              "What was kept of {} is erased: {} exercises with what their groups remembered, {} shelves",
              tenant.value(),
              exercises,
              shelves);
        }
        emptied += shelves;
      }
    }
    return emptied;
  }
}
