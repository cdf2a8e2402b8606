package dk.traedesten.pages.pass;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import dk.traedesten.group.GroupReport;
import dk.traedesten.pages.GroupReader;
import dk.traedesten.session.Group;
import java.text.ParseException;
import java.time.InstantSource;

/// Writes passes as signed tokens, and reads them again. A token is signed with a key of its own
/// group: what one group has been given opens nothing of another.
public final class Passes {
  /// No token of ours is longer.
  private static final int LONGEST = 2000;

  private static final String PURPOSE = "passes";

  private final GroupReader reading;
  private final InstantSource clock;

  public Passes(GroupReader reading, InstantSource clock) {
    this.reading = reading;
    this.clock = clock;
  }

  /// A pass as it is handed out.
  public static String write(Pass pass, Group group) {
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), Claims.of(pass));
      token.sign(new MACSigner(Secret.of(group, PURPOSE)));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("HS256 is missing in this Java", e);
    }
  }

  /// What a token opens.
  ///
  /// @param kind what it must be a pass for
  public <P extends Pass> PassCheck<P> read(String token, Class<P> kind) {
    if (token.length() > LONGEST) {
      return new PassCheck.Broken<>();
    }
    try {
      var signed = SignedJWT.parse(token);
      var pass = Claims.read(signed.getJWTClaimsSet()).filter(kind::isInstance).map(kind::cast);
      var group = pass.flatMap(it -> reading.group(it.tenant(), it.group()));
      return group.isPresent() && isSigned(signed, group.get())
          ? entry(pass.orElseThrow(), reading.view(group.get()))
          : new PassCheck.Broken<>();
    } catch (ParseException | IllegalArgumentException e) {
      return new PassCheck.Broken<>();
    }
  }

  private <P extends Pass> PassCheck<P> entry(P pass, GroupReport view) {
    return switch (pass) {
      case Pass.Personal personal when !clock.instant().isBefore(personal.until()) ->
          new PassCheck.Expired<>();
      case Pass.Personal personal ->
          view.group().isPresent(personal.who())
              ? new PassCheck.Open<>(pass, view)
              : new PassCheck.Ended<>();
      case Pass.Key key ->
          view.group().keys().stream()
                  .filter(known -> known.id().equals(key.id()))
                  .anyMatch(known -> view.group().isPresent(known.by()))
              ? new PassCheck.Open<>(pass, view)
              : new PassCheck.Ended<>();
    };
  }

  private static boolean isSigned(SignedJWT token, Group group) {
    try {
      return token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
          && token.verify(new MACVerifier(Secret.of(group, PURPOSE)));
    } catch (JOSEException e) {
      return false;
    }
  }
}
