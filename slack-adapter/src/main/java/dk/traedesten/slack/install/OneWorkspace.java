package dk.traedesten.slack.install;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Identity;
import dk.traedesten.slack.client.OAuthClient;
import dk.traedesten.slack.client.Token;
import dk.traedesten.slack.client.Workspace;
import dk.traedesten.slack.client.Workspaces;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// The one workspace whose token stands in the configuration. Slack is asked once whose token it
/// is; while Slack cannot be reached, it is asked again when it is needed.
public final class OneWorkspace implements Workspaces {
  private final OAuthClient consent;
  private final Token token;
  private final Leaving leaving;
  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile Optional<Identity> known = Optional.empty();
  private volatile CallOutcome<Identity> answer = new CallOutcome.Unreachable<>(false);

  public OneWorkspace(OAuthClient consent, Token token, Leaving leaving, InstantSource clock) {
    this.consent = consent;
    this.token = token;
    this.leaving = leaving;
    this.clock = clock;
  }

  /// Whose token it is. Who waits while somebody else asks is content with what they hear.
  public CallOutcome<Identity> identity() {
    var found = known;
    if (found.isPresent()) {
      return new CallOutcome.Ok<>(found.get());
    }
    int before = asked.get();
    lock.lock();
    try {
      if (known.isEmpty() && asked.get() == before) {
        answer = consent.authTest(token);
        asked.incrementAndGet();
        known = answer.ok();
        known.map(Identity::tenant).ifPresent(leaving::stays);
      }
      return known.<CallOutcome<Identity>>map(CallOutcome.Ok::new).orElse(answer);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public CallOutcome<Workspace> find(Tenant tenant) {
    return identity()
        .then(own ->
            own.tenant().equals(tenant)
                ? new CallOutcome.Ok<>(new Workspace(tenant, own.bot(), own.botId(), token))
                : new CallOutcome.Denied<>("not_installed"));
  }

  /// @throws IllegalStateException while Slack does not say whose token it is: what comes then must
  ///   not be acknowledged, or it would be lost
  @Override
  public Optional<Tenant> tenant(Optional<String> enterprise, Optional<String> team) {
    return switch (identity()) {
      case CallOutcome.Ok<Identity>(var own) ->
          Stream.of(enterprise, team)
                  .flatMap(Optional::stream)
                  .anyMatch(id -> id.equals(own.tenant().value()))
              ? Optional.of(own.tenant())
              : Optional.empty();
      case CallOutcome.Denied<Identity> _ -> Optional.empty();
      case CallOutcome.RetryAfter<Identity> _, CallOutcome.Unreachable<Identity> _ ->
          throw new IllegalStateException("Slack does not say whose token it is");
    };
  }

  /// The token stands in the configuration still, and is worth nothing.
  @Override
  public void uninstalled(Tenant tenant, Instant when) {
    known = Optional.empty();
    leaving.leaves(tenant, clock.instant());
  }
}
