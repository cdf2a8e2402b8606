package dk.traedesten.slack.install;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Grant;
import dk.traedesten.slack.client.Identity;
import dk.traedesten.slack.client.OAuthClient;
import dk.traedesten.slack.client.Workspace;
import dk.traedesten.slack.client.Workspaces;
import dk.traedesten.spi.DocumentStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/// The workspaces that have installed the bot by OAuth.
public final class ManyWorkspaces implements Workspaces {
  private final Installed installed;
  private final TokenRotation exchange;
  private final OAuthClient consent;
  private final AppIdentity app;
  private final Leaving leaving;
  private final InstantSource clock;

  public ManyWorkspaces(
      DocumentStore shelf,
      OAuthClient consent,
      AppIdentity app,
      Leaving leaving,
      InstantSource clock) {
    this.installed = new Installed(shelf);
    this.exchange = new TokenRotation(installed, new Lease(shelf), consent, app, clock);
    this.consent = consent;
    this.app = app;
    this.leaving = leaving;
    this.clock = clock;
  }

  @Override
  public CallOutcome<Workspace> find(Tenant tenant) {
    return exchange.current(tenant).map(Installation::workspace);
  }

  @Override
  public Optional<Tenant> tenant(Optional<String> enterprise, Optional<String> team) {
    return Stream.of(enterprise, team)
        .flatMap(Optional::stream)
        .map(Tenant::new)
        .filter(tenant -> installed.find(tenant).isPresent())
        .findFirst();
  }

  /// Somebody has said yes in Slack: the code they came back with is turned into tokens.
  ///
  /// @return where the bot is now
  CallOutcome<Identity> install(String code) {
    return consent
        .exchange(app.clientId(), app.clientSecret(), code, app.redirect())
        .then(grant -> consent.authTest(grant.token()).map(identity -> kept(grant, identity)));
  }

  private Identity kept(Grant grant, Identity identity) {
    var tenant =
        (grant.wholeEnterprise() ? grant.enterprise() : grant.team())
            .map(Tenant::new)
            .orElse(identity.tenant());
    leaving.stays(tenant);
    installed.put(
        new Installation(
            tenant,
            grant.bot(),
            identity.botId(),
            grant.token(),
            grant.refresh(),
            grant.expiresIn().map(clock.instant()::plusSeconds),
            0,
            clock.instant()));
    return identity;
  }

  @Override
  public void uninstalled(Tenant tenant, Instant when) {
    if (installed.find(tenant).filter(one -> one.since().isAfter(when)).isEmpty()) {
      installed.remove(tenant);
      leaving.leaves(tenant, clock.instant());
    }
  }
}
