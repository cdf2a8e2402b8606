package dk.traedesten.spi;

import java.time.Duration;

/// What became of a delivery.
public sealed interface Receipt {

  /// It stands there now.
  ///
  /// @param reference what the channel calls the message, for replacing it later
  record Delivered(String reference) implements Receipt {}

  /// Not now: the channel asks to wait, or could not be reached.
  record RetryAfter(Duration time) implements Receipt {}

  /// Never: the channel will not take it. The reason holds no words of people.
  record Refused(String why) implements Receipt {}
}
