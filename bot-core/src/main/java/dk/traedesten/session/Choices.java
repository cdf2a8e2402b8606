package dk.traedesten.session;

import dk.traedesten.dialog.AnswerVisibility;
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
/// @param byItself whether it began by itself: people did not ask for it just now, so their quiet
///   hours are heeded, and those missing are reminded
public record Choices(
    String topic,
    AnswerVisibility mode,
    Optional<Duration> within,
    Map<String, String> settings,
    boolean byItself) {
  public Choices {
    settings = InOrder.copy(settings);
  }

  /// Of somebody who starts it now.
  public Choices(
      String topic,
      AnswerVisibility mode,
      Optional<Duration> within,
      Map<String, String> settings) {
    this(topic, mode, within, settings, false);
  }

  /// Of an exercise that begins by itself.
  ///
  /// @param within how long each question waits for answers
  public static Choices byItself(String topic, AnswerVisibility mode, Duration within) {
    return new Choices(topic, mode, Optional.of(within), Map.of(), true);
  }

  /// With the dialog's own times.
  public Choices(String topic, AnswerVisibility mode, Map<String, String> settings) {
    this(topic, mode, Optional.empty(), settings);
  }

  /// The same under another promise.
  public Choices under(AnswerVisibility other) {
    return new Choices(topic, other, within, settings, byItself);
  }

  public Choices with(Map<String, String> all) {
    return new Choices(topic, mode, within, all, byItself);
  }
}
