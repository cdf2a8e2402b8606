package dk.traedesten.teams.inbound;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// What the organisation configured about its Teams.
///
/// @param appId `TEAMS_APP_ID`
/// @param tenants `TEAMS_TENANT_ID`
/// @param moreHosts `TEAMS_SERVICE_HOSTS`
/// @param metadata `TEAMS_OPENID_METADATA`, or [OpenIdMetadata#PUBLIC_CLOUD]
/// @param issuer who signs; [TokenCheck#PUBLIC_CLOUD] but for other clouds
/// @param emulator `TEAMS_EMULATOR`
/// @param everythingOnLoopback whether nobody else can reach any port of ours
public record InboundSettings(
    Optional<String> appId,
    Set<String> tenants,
    Set<String> moreHosts,
    URI metadata,
    String issuer,
    boolean emulator,
    boolean everythingOnLoopback) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  public InboundSettings {
    tenants = Set.copyOf(tenants);
    moreHosts = Set.copyOf(moreHosts);
  }

  /// The door that follows from it.
  ///
  /// @throws IllegalArgumentException with one line for whoever configured it, when it would let in
  ///   more than it should
  public InboundPolicy door(InstantSource clock) {
    if (emulator) {
      return new InboundPolicy.Emulator(everythingOnLoopback);
    }
    var id = appId.map(String::strip).filter(i -> !i.isEmpty());
    return id.isEmpty() ? new InboundPolicy.Closed() : guarded(id.get(), clock);
  }

  /// Where Teams may be answered: what is kept of it is read anew by these each time.
  public ServiceHosts hosts() {
    return emulator ? ServiceHosts.thisMachine() : ServiceHosts.and(moreHosts);
  }

  private InboundPolicy guarded(String id, InstantSource clock) {
    var keys = new SigningKeys(new OpenIdMetadata(metadata, issuer, PATIENCE), clock);
    return new InboundPolicy.Guarded(new TokenCheck(id, issuer, keys, clock), tenants, hosts());
  }
}
