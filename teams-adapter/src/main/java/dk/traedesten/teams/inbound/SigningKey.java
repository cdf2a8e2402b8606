package dk.traedesten.teams.inbound;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One of Microsoft's keys, and the channels it may speak for.
record SigningKey(String id, RSAPublicKey key, Set<String> endorsements) {
  /// In bits; what is shorter can be broken.
  static final int SHORTEST = 2048;

  SigningKey {
    endorsements = Set.copyOf(endorsements);
  }

  /// Reads one; empty when it is of no use for signatures, so that one odd key does not take the
  /// others along.
  static Optional<SigningKey> read(JsonNode json) {
    var use = json.path("use").asString("sig");
    var id = json.path("kid").asString("");
    if (!json.path("kty").asString("").equals("RSA") || !use.equals("sig") || id.isBlank()) {
      return Optional.empty();
    }
    try {
      var key = RSAKey.parse(json.toString()).toRSAPublicKey();
      return key.getModulus().bitLength() < SHORTEST
          ? Optional.empty()
          : Optional.of(new SigningKey(id, key, endorsements(json)));
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Set<String> endorsements(JsonNode json) {
    var channels = new HashSet<String>();
    json.path("endorsements")
        .forEach(channel -> {
          if (channel.isString()) {
            channels.add(channel.stringValue(""));
          }
        });
    return channels;
  }
}
