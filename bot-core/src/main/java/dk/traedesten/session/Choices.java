package dk.traedesten.session;

import dk.traedesten.dialog.As;
import dk.traedesten.result.InOrder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// What the facilitator chose for an exercise.
///
/// @param topic what it is about, `{topic}` in its texts
/// @param mode the promise for answers whose step makes none of its own
/// @param within how long each question waits for answers; when absent, as the dialog says
/// @param settings by setting; those left out take the dialog's default
public record Choices(
    String topic, As mode, Optional<Duration> within, Map<String, String> settings) {
  public Choices {
    settings = InOrder.copy(settings);
  }

  /// With the dialog's own times.
  public Choices(String topic, As mode, Map<String, String> settings) {
    this(topic, mode, Optional.empty(), settings);
  }

  /// The same under another promise.
  public Choices under(As other) {
    return new Choices(topic, other, within, settings);
  }

  public Choices with(Map<String, String> all) {
    return new Choices(topic, mode, within, all);
  }
}
