package dk.traedesten.teams.connector;

import java.net.URI;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Optional;

/// Who the bot is when it writes to Teams, and how it proves it.
public sealed interface Identity {
  /// Where Microsoft's public cloud hands out tokens; `TEAMS_LOGIN_AUTHORITY` names another.
  URI PUBLIC_CLOUD = URI.create("https://login.microsoftonline.com");

  /// By a password.
  ///
  /// @param home where the app is registered
  record Password(Home home, String password) implements Identity {
    @Override
    public String toString() {
      return "password";
    }
  }

  /// By a key whose certificate is uploaded where the app is registered.
  record Certificate(Home home, PrivateKey key, X509Certificate certificate) implements Identity {
    @Override
    public String toString() {
      return "certificate";
    }
  }

  /// By the machine in Azure it runs on: a user-assigned managed identity whose client id is the
  /// app id. There is nothing to keep secret.
  record Managed(Home home) implements Identity {}

  /// An emulator on this machine asks for no proof, and gets none.
  record Nobody() implements Identity {}

  /// Where an app is registered: as a single-tenant app, in one organisation.
  ///
  /// @param appId `TEAMS_APP_ID`
  /// @param tenant `TEAMS_TENANT_ID`
  /// @param authority `TEAMS_LOGIN_AUTHORITY`, or [#PUBLIC_CLOUD]
  record Home(String appId, String tenant, URI authority) {
    public Home {
      if (appId.isBlank() || tenant.isBlank()) {
        throw new IllegalArgumentException(
            "TEAMS_APP_ID and TEAMS_TENANT_ID name the app and the one organisation it is"
                + " registered in; without both Teams gives it no token");
      }
    }
  }

  /// Which proof is used. With a certificate that one, and a password beside it is not looked at;
  /// else a password; with neither, the managed identity. An emulator is told nothing of them.
  static Identity chosen(
      boolean emulator, Home home, Optional<Pem> certificate, Optional<String> password) {
    if (emulator) {
      return new Nobody();
    }
    return certificate
        .<Identity>map(pem -> new Certificate(home, pem.key(), pem.certificate()))
        .or(() -> password.filter(p -> !p.isBlank()).map(p -> new Password(home, p.strip())))
        .orElseGet(() -> new Managed(home));
  }
}
