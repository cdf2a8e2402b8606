package dk.traedesten.spi;

import java.time.Duration;

/// What became of a delivery.
public sealed interface Receipt {

  /// It stands there now.
  ///
  /// @param reference what the channel calls the message, for replacing it later
  /// @param rest how long the conversation rests before the next one
  record Delivered(String reference, Duration rest) implements Receipt {

    /// It stands there, and the next one may come at once.
    public Delivered(String reference) {
      this(reference, Duration.ZERO);
    }
  }

  /// Not now: the channel asks to wait, or could not be reached. It does not stand there.
  record RetryAfter(Duration time) implements Receipt {}

  /// Perhaps: it was handed over, and no answer came. It is tried again after the time, and whoever
  /// tries is told that it may stand there already.
  record InDoubt(Duration time) implements Receipt {}

  /// Never: the channel will not take it. The reason holds no words of people.
  record Refused(String why) implements Receipt {}
}
