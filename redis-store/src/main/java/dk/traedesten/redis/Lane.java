package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.session.Conversation;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import java.util.Optional;

/// The messages on their way to one conversation, in order.
///
/// @param name the conversation and its tenant, on a line each
record Lane(Shard shard, String name) {

  static Lane of(Delivery delivery, Shards shards) {
    return new Lane(shards.of(delivery.session().group()), name(delivery));
  }

  static String name(Delivery delivery) {
    return delivery.to() + "\n" + delivery.tenant().value();
  }

  static Lane of(Shard shard, byte[] name) {
    return new Lane(shard, new String(name, UTF_8));
  }

  /// The lane whose queue has this key; nothing when it is the key of something else.
  static Optional<Lane> ofQueue(Shard shard, byte[] key) {
    var written = new String(key, UTF_8);
    var queues = new String(shard.key("q", ""), UTF_8);
    return written.startsWith(queues)
        ? Optional.of(new Lane(shard, written.substring(queues.length())))
        : Optional.empty();
  }

  Conversation conversation() {
    return Conversation.parse(name.substring(0, name.indexOf('\n')));
  }

  Tenant tenant() {
    return new Tenant(name.substring(name.indexOf('\n') + 1));
  }

  /// The keys of its messages, in order.
  byte[] queue() {
    return shard.key("q", name);
  }

  /// The messages by key, how often the head has been tried, and which one was set out with last
  /// without anybody saying what became of it.
  byte[] messages() {
    return shard.key("p", name);
  }

  /// What the channel called earlier messages, by key.
  byte[] references() {
    return shard.key("r", name);
  }
}
