package dk.traedesten.redis;

import java.time.Duration;

/// How long is waited for Redis.
///
/// @param connect for a connection to be made
/// @param answer for one answer
/// @param borrow for one of the connections to be free
/// @param atOnce how many connections there are at the most
record Timeouts(Duration connect, Duration answer, Duration borrow, int atOnce) {
  /// For what somebody waits for: platforms wait three seconds, and what they get back is to be
  /// there before that. A connection that has to be made and does not answer takes 2.1 seconds at
  /// the most; after that the gate is shut.
  static final Timeouts IN_A_TURN =
      new Timeouts(Duration.ofMillis(600), Duration.ofMillis(800), Duration.ofMillis(700), 64);

  /// For asking whether it takes writes: the answer is there within a second.
  static final Timeouts TO_ASK =
      new Timeouts(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(300), 2);

  /// For the start, and for what goes through everything that is kept.
  static final Timeouts AT_LEISURE =
      new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(5), 4);

  /// The longest that one command can take to fail.
  Duration longest() {
    return connect.plus(answer).plus(borrow);
  }
}
