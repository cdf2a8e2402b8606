package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.spi.Delivery;
import java.util.Arrays;

/// A message that a channel refused for good.
///
/// @param why the channel's reason, without words of people
public record DeadLetter(String why, Delivery delivery) {

  /// The reason on a line, the length of the lane's name on another, then the lane's name and the
  /// message as it lay there; a letter of an earlier release has the message alone.
  static DeadLetter read(byte[] written, Shard shard, EncryptedCodec words) {
    int why = line(written, 0);
    var reason = new String(written, 0, why, UTF_8);
    if (!Character.isDigit(written[why + 1])) {
      return new DeadLetter(reason, words.delivery(shard, rest(written, why + 1)));
    }
    int length = line(written, why + 1);
    int name = Integer.parseInt(new String(written, why + 1, length - why - 1, UTF_8));
    var lane = Lane.of(shard, Arrays.copyOfRange(written, length + 1, length + 1 + name));
    return new DeadLetter(reason, words.delivery(lane, rest(written, length + 1 + name)));
  }

  private static byte[] rest(byte[] written, int from) {
    return Arrays.copyOfRange(written, from, written.length);
  }

  private static int line(byte[] written, int from) {
    int at = from;
    while (written[at] != '\n') {
      at++;
    }
    return at;
  }
}
