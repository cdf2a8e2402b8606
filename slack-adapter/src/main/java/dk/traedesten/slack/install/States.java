package dk.traedesten.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.Shelf;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// The installations that have been begun. Who comes back from Slack must bring what they were
/// given, within ten minutes, in the same browser, and only once.
record States(Shelf shelf, Ids ids, InstantSource clock) {
  static final Duration VALID = Duration.ofMinutes(10);
  private static final String SHELF = "slack.states";

  /// Many more than begin within ten minutes; beyond this the oldest are given up.
  private static final int MOST = 200;

  /// What somebody is given on their way to Slack.
  ///
  /// @param browser stays in the browser
  record Begun(String state, String browser) {}

  private record Waiting(String browser, Instant until) {
    static Optional<Waiting> read(byte[] bytes) {
      try {
        return Optional.of(Mappers.JSON.readValue(bytes, Waiting.class));
      } catch (JacksonException e) {
        return Optional.empty();
      }
    }
  }

  Begun begin() {
    sweep();
    var begun = new Begun(ids.fresh(), ids.fresh());
    var waiting = new Waiting(digest(begun.browser()), clock.instant().plus(VALID));
    shelf.put(SHELF, begun.state(), Mappers.JSON.writeValueAsBytes(waiting));
    return begun;
  }

  /// Whether somebody brings what they were given; of several who bring the same only one does.
  boolean redeem(String state, String browser) {
    return Optional.ofNullable(shelf.read(SHELF).get(state))
            .flatMap(Waiting::read)
            .filter(waiting -> clock.instant().isBefore(waiting.until()))
            .filter(waiting -> same(waiting.browser(), digest(browser)))
            .isPresent()
        && shelf.remove(SHELF, state);
  }

  private void sweep() {
    var all = new ArrayList<>(shelf.read(SHELF).entrySet());
    int tooMany = all.size() - MOST + 1;
    for (int i = 0; i < all.size(); i++) {
      boolean expired =
          Waiting.read(all.get(i).getValue())
              .filter(waiting -> clock.instant().isBefore(waiting.until()))
              .isEmpty();
      if (expired || i < tooMany) {
        shelf.remove(SHELF, all.get(i).getKey());
      }
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  private static String digest(String secret) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
