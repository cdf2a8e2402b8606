package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.spi.Delivery;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// A message that a channel refused for good.
///
/// @param why the channel's reason, without words of people
public record DeadLetter(String why, Delivery delivery) {

  /// The reason on a line of its own, then the message, sealed.
  byte[] written(Shard shard, EncryptedCodec words) {
    var reason = why.replace('\n', ' ').getBytes(UTF_8);
    var sealed = words.sealed(shard, delivery);
    return ByteBuffer.allocate(reason.length + 1 + sealed.length)
        .put(reason)
        .put((byte) '\n')
        .put(sealed)
        .array();
  }

  static DeadLetter read(byte[] written, Shard shard, EncryptedCodec words) {
    int line = 0;
    while (written[line] != '\n') {
      line++;
    }
    var sealed = Arrays.copyOfRange(written, line + 1, written.length);
    return new DeadLetter(new String(written, 0, line, UTF_8), words.delivery(shard, sealed));
  }
}
