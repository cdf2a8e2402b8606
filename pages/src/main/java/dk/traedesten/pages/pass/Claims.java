package dk.traedesten.pages.pass;

import com.nimbusds.jwt.JWTClaimsSet;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A pass as the claims of a token. What it is a pass for is its audience, so that a link to
/// minutes does not open the page.
final class Claims {
  private static final String TENANT = "tenant";
  private static final String GROUP = "group";
  private static final String SESSION = "session";
  private static final String AS = "as";

  private Claims() {}

  static JWTClaimsSet of(Pass pass) {
    var claims =
        new JWTClaimsSet.Builder()
            .audience(audience(pass))
            .claim(TENANT, pass.tenant().value())
            .claim(GROUP, pass.group().value());
    switch (pass) {
      case Pass.Document(_, _, var who, var session, var as, var until) ->
          personal(claims, who, until).claim(SESSION, session.token()).claim(AS, as.word());
      case Pass.Page(_, _, var who, var until) -> personal(claims, who, until);
      case Pass.Visit(_, _, var who, var until) -> personal(claims, who, until);
      case Pass.Key(_, _, var id) -> claims.jwtID(id);
    }
    return claims.build();
  }

  private static JWTClaimsSet.Builder personal(
      JWTClaimsSet.Builder claims, PersonId who, Instant until) {
    return claims.subject(who.value()).expirationTime(Date.from(until));
  }

  private static String audience(Pass pass) {
    return switch (pass) {
      case Pass.Page _ -> "page";
      case Pass.Visit _ -> "visit";
      case Pass.Document _ -> "document";
      case Pass.Key _ -> "key";
    };
  }

  /// Reads a pass, whoever wrote it.
  ///
  /// @throws IllegalArgumentException when an id in it cannot be one
  static Optional<Pass> read(JWTClaimsSet claims) throws ParseException {
    var tenant = new Tenant(said(claims, TENANT));
    var group = new GroupId(said(claims, GROUP));
    var audience = claims.getAudience();
    return switch (present(audience.size() == 1 ? audience.getFirst() : "")) {
      case "page" -> Optional.of(new Pass.Page(tenant, group, who(claims), until(claims)));
      case "visit" -> Optional.of(new Pass.Visit(tenant, group, who(claims), until(claims)));
      case "document" ->
          MinutesFormat.of(said(claims, AS))
              .map(as ->
                  new Pass.Document(
                      tenant, group, who(claims), session(group, claims), as, until(claims)));
      case "key" -> Optional.of(new Pass.Key(tenant, group, present(claims.getJWTID())));
      default -> Optional.empty();
    };
  }

  private static SessionId session(GroupId group, JWTClaimsSet claims) {
    return new SessionId(group, present(claims.getClaim(SESSION) instanceof String it ? it : ""));
  }

  private static PersonId who(JWTClaimsSet claims) {
    return new PersonId(present(claims.getSubject()));
  }

  private static Instant until(JWTClaimsSet claims) {
    return Optional.ofNullable(claims.getExpirationTime())
        .orElseThrow(() -> new IllegalArgumentException("it has no end"))
        .toInstant();
  }

  private static String said(JWTClaimsSet claims, String name) throws ParseException {
    return present(claims.getStringClaim(name));
  }

  private static String present(@Nullable String value) {
    return Optional.ofNullable(value)
        .orElseThrow(() -> new IllegalArgumentException("something is missing in it"));
  }
}
