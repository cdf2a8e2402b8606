package dk.traedesten.engine;

import dk.traedesten.engine.state.Engine;
import dk.traedesten.spi.Codec;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Prints what walks come to, turn by turn, as one short line each: for a process beside this one.
final class Digests {
  private Digests() {}

  public static void main(String[] seeds) {
    for (var seed : seeds) {
      System.out.println(line(Integer.parseInt(seed)));
    }
  }

  /// The digest of every session and every effect of a walk.
  static String line(int seed) {
    var walker = ReplayTest.walked(seed);
    var digest = sha256();
    var brief = walker.session().brief();
    var turn =
        Walker.start(brief.dialog(), brief.mode(), walker.session().roster().people().size());
    int turns = 0;
    for (var inbound : walker.came()) {
      turn = Engine.handle(turn.session(), inbound);
      if (++turns % 5 == 0 || turns == walker.came().size()) {
        digest.update(Codec.write(turn.session()));
      }
      digest.update(turn.effects().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return "%d: %d inbounds, %s"
        .formatted(seed, walker.came().size(), HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new AssertionError(everyJavaHasIt);
    }
  }
}
