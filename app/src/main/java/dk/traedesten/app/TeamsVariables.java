package dk.traedesten.app;

import dk.traedesten.app.BotSettings.Unusable;
import dk.traedesten.teams.TeamsSettings;
import dk.traedesten.teams.connector.Identity;
import dk.traedesten.teams.connector.Pem;
import dk.traedesten.teams.inbound.InboundSettings;
import dk.traedesten.teams.inbound.OpenIdMetadata;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.inbound.TokenCheck;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the environment says about Teams. Half of it is as good as none, and is refused with what
/// is missing; no value is ever quoted, since some of them are secrets.
final class TeamsVariables {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  /// Where the government's cloud differs, its hosts end so.
  private static final String GOVERNMENT = ".us";

  private static final String GOVERNMENT_ISSUER = "https://api.botframework.us";

  /// How Entra writes the ids of apps and organisations; in what Teams sends an organisation never
  /// goes by its domain.
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private TeamsVariables() {}

  /// Reads it; empty when Teams is not to be connected.
  ///
  /// @param emulator `TEAMS_EMULATOR`
  /// @param everythingOnLoopback whether nobody else can reach any port of ours
  static Optional<TeamsSettings> read(
      Function<String, Optional<String>> text, boolean emulator, boolean everythingOnLoopback) {
    var app = text.apply("TEAMS_APP_ID").map(String::strip);
    if (emulator) {
      return Optional.of(emulated(app, everythingOnLoopback));
    }
    if (app.isEmpty()) {
      Stream.of("TEAMS_APP_PASSWORD", "TEAMS_APP_CERTIFICATE", "TEAMS_TENANT_ID")
          .filter(name -> text.apply(name).isPresent())
          .findFirst()
          .ifPresent(name -> {
            throw new Unusable(
                "%s is set, and TEAMS_APP_ID is not: copy the Application (client) ID from the app's page in Entra"
                    .formatted(name));
          });
      return Optional.empty();
    }
    return Optional.of(guarded(app.get(), text, everythingOnLoopback));
  }

  private static TeamsSettings emulated(Optional<String> app, boolean everythingOnLoopback) {
    if (!everythingOnLoopback) {
      throw new Unusable(
          "TEAMS_EMULATOR=true lets in whatever comes, so everything must be bound to loopback: set TRAEDESTEN_BIND=127.0.0.1, or leave the emulator out");
    }
    return new TeamsSettings(
        new InboundSettings(
            app,
            Set.of(),
            Set.of(),
            OpenIdMetadata.PUBLIC_CLOUD,
            TokenCheck.PUBLIC_CLOUD,
            true,
            true),
        new Identity.Nobody());
  }

  private static TeamsSettings guarded(
      String app, Function<String, Optional<String>> text, boolean everythingOnLoopback) {
    var tenants = listed(text, "TEAMS_TENANT_ID");
    if (tenants.isEmpty()) {
      throw new Unusable(
          "TEAMS_APP_ID is set, and TEAMS_TENANT_ID is not: copy the Directory (tenant) ID from the app's page in Entra, so that no other organisation's Teams is let in");
    }
    if (!ID.matcher(app).matches()) {
      throw new Unusable(
          "TEAMS_APP_ID is no id of an app: copy the Application (client) ID from the app's page in Entra");
    }
    if (!tenants.stream().allMatch(tenant -> ID.matcher(tenant).matches())) {
      throw new Unusable(
          "TEAMS_TENANT_ID is no id of an organisation: copy the Directory (tenant) ID from the app's page in Entra, not its domain");
    }
    var metadata = address(text, "TEAMS_OPENID_METADATA", OpenIdMetadata.PUBLIC_CLOUD);
    var home =
        new Identity.Home(
            app, tenants.getFirst(), address(text, "TEAMS_LOGIN_AUTHORITY", Identity.PUBLIC_CLOUD));
    return new TeamsSettings(
        new InboundSettings(
            Optional.of(app),
            Set.copyOf(tenants),
            hosts(text),
            metadata,
            metadata.getHost().endsWith(GOVERNMENT) ? GOVERNMENT_ISSUER : TokenCheck.PUBLIC_CLOUD,
            false,
            everythingOnLoopback),
        proof(text, home));
  }

  private static Identity proof(Function<String, Optional<String>> text, Identity.Home home) {
    try {
      return Identity.chosen(
          false,
          home,
          text.apply("TEAMS_APP_CERTIFICATE").map(Path::of).map(Pem::read),
          text.apply("TEAMS_APP_PASSWORD"));
    } catch (IllegalArgumentException e) {
      throw new Unusable(String.valueOf(e.getMessage()));
    }
  }

  private static Set<String> hosts(Function<String, Optional<String>> text) {
    var hosts = new LinkedHashSet<>(listed(text, "TEAMS_SERVICE_HOSTS"));
    try {
      ServiceHosts.and(hosts);
      return hosts;
    } catch (IllegalArgumentException e) {
      throw new Unusable(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> listed(Function<String, Optional<String>> text, String variable) {
    return text.apply(variable).stream()
        .flatMap(all -> Stream.of(all.split(",", -1)))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /// Secrets go to the one, and what the other says is believed: never in the clear to or from
  /// another machine.
  private static URI address(Function<String, Optional<String>> text, String variable, URI usual) {
    var written = text.apply(variable);
    if (written.isEmpty()) {
      return usual;
    }
    try {
      var address = URI.create(written.get());
      var host = Optional.ofNullable(address.getHost()).orElse("");
      var safe =
          "https".equals(address.getScheme())
              || ("http".equals(address.getScheme()) && LOOPBACK.contains(host));
      if (safe && !host.isEmpty() && address.getRawUserInfo() == null) {
        return address;
      }
    } catch (IllegalArgumentException notAUrl) {
      // Said below.
    }
    throw new Unusable(
        "%s is no address that begins with https://, for instance %s".formatted(variable, usual));
  }
}
