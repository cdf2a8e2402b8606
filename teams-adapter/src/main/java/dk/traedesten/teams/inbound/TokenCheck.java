package dk.traedesten.teams.inbound;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether Microsoft's Bot Connector, and nobody else, sent a request to this bot, now. Tokens of
/// other bots ("skills") and of emulators are none of its, whoever signed them.
public final class TokenCheck implements AutoCloseable {
  /// Who signs in the public cloud.
  public static final String PUBLIC_CLOUD = "https://api.botframework.com";

  /// How far Microsoft's clock and ours may be apart, either way.
  static final Duration LEEWAY = Duration.ofMinutes(5);

  /// In characters; the real ones are a fifth of it.
  static final int LONGEST = 8192;

  private static final Pattern BEARER =
      Pattern.compile(
          "Bearer +([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

  /// What a header was found to be.
  sealed interface Verdict {
    record Genuine(CallerClaims caller) implements Verdict {}

    record Forged() implements Verdict {}

    /// Nobody can tell while Microsoft does not say which keys it has.
    record Unsure() implements Verdict {}
  }

  private final String appId;
  private final String issuer;
  private final SigningKeys keys;
  private final InstantSource clock;

  /// @param appId of this bot; the tokens must be meant for it
  public TokenCheck(String appId, String issuer, SigningKeys keys, InstantSource clock) {
    if (appId.isBlank()) {
      throw new IllegalArgumentException("without an app id every token would be meant for us");
    }
    this.appId = appId;
    this.issuer = issuer;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public void close() {
    keys.close();
  }

  Verdict check(Optional<String> authorization) {
    try {
      var token = authorization.filter(h -> h.length() <= LONGEST).map(BEARER::matcher);
      return token.isPresent() && token.get().matches()
          ? check(SignedJWT.parse(token.get().group(1)))
          : new Verdict.Forged();
    } catch (ParseException | JOSEException | IllegalArgumentException | IllegalStateException e) {
      return new Verdict.Forged();
    }
  }

  private Verdict check(SignedJWT token) throws JOSEException, ParseException {
    if (!isPlain(token.getHeader())) {
      return new Verdict.Forged();
    }
    return switch (keys.find(token.getHeader().getKeyID())) {
      case SigningKeys.Found.Unsure() -> new Verdict.Unsure();
      case SigningKeys.Found.None() -> new Verdict.Forged();
      case SigningKeys.Found.Key(var key) ->
          token.verify(new RSASSAVerifier(key.key()))
              ? claims(token.getJWTClaimsSet(), key)
              : new Verdict.Forged();
    };
  }

  /// The one algorithm, and a key of Microsoft's by its id: never one that the token brings along.
  /// A header that says it must be understood and is not fails at the signature.
  private static boolean isPlain(JWSHeader header) {
    return JWSAlgorithm.RS256.equals(header.getAlgorithm()) && header.getKeyID() != null;
  }

  private Verdict claims(JWTClaimsSet claims, SigningKey key) throws ParseException {
    var serviceUrl = serviceUrl(claims);
    return issuer.equals(claims.getIssuer())
            && List.of(appId).equals(claims.getAudience())
            && isNow(claims, clock.instant())
            && serviceUrl.isPresent()
        ? new Verdict.Genuine(new CallerClaims(serviceUrl.get(), key.endorsements()))
        : new Verdict.Forged();
  }

  private static boolean isNow(JWTClaimsSet claims, Instant now) {
    return at(claims.getExpirationTime()).filter(end -> !end.plus(LEEWAY).isBefore(now)).isPresent()
        && at(claims.getNotBeforeTime()).filter(t -> t.minus(LEEWAY).isAfter(now)).isEmpty()
        && at(claims.getIssueTime()).filter(t -> t.minus(LEEWAY).isAfter(now)).isEmpty();
  }

  private static Optional<Instant> at(@Nullable Date date) {
    return Optional.ofNullable(date).map(Date::toInstant);
  }

  /// The documents write it in one way and the libraries in another; if a token does both, they
  /// must agree.
  private static Optional<String> serviceUrl(JWTClaimsSet claims) throws ParseException {
    var written = new HashSet<String>();
    for (var name : List.of("serviceurl", "serviceUrl")) {
      Optional.ofNullable(claims.getStringClaim(name)).ifPresent(written::add);
    }
    return written.size() == 1 ? written.stream().findFirst() : Optional.empty();
  }
}
