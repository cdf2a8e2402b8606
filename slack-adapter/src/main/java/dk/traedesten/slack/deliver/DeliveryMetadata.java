package dk.traedesten.slack.deliver;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.slack.client.RecentPosts;
import dk.traedesten.slack.client.RecentPosts.Marked;
import dk.traedesten.spi.Delivery;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/// What a message carries unseen, so that it is known again: which message of which exercise it is,
/// and which version of it. Both say nothing to anybody else.
record DeliveryMetadata(String place, String version) {

  static DeliveryMetadata of(Delivery delivery) {
    return new DeliveryMetadata(
        digest(delivery.session() + " " + delivery.key()), digest(delivery.id()));
  }

  Map<String, String> written() {
    return Map.of("place", place, "version", version);
  }

  /// The newest message with this place.
  Optional<Marked> in(RecentPosts history) {
    return history.own().stream()
        .filter(one -> place.equals(one.mark().get("place")))
        .max(Comparator.comparing(Marked::ts));
  }

  /// Whether it is this very version.
  boolean is(Marked one) {
    return version.equals(one.mark().get("version"));
  }

  private static String digest(String words) {
    try {
      var bytes = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, 22);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
