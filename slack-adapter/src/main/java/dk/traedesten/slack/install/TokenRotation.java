package dk.traedesten.slack.install;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Grant;
import dk.traedesten.slack.client.OAuthClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Exchanges tokens before they expire: once, however many need them at the same moment and on
/// however many instances, since the old refresh token is worth nothing afterwards.
final class TokenRotation {
  private static final Logger LOG = LoggerFactory.getLogger(TokenRotation.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
  private static final int LOOKS = 20;

  private final Installed installed;
  private final Lease lease;
  private final OAuthClient consent;
  private final AppIdentity app;
  private final InstantSource clock;
  private final Map<Tenant, ReentrantLock> locks = new ConcurrentHashMap<>();

  TokenRotation(
      Installed installed, Lease lease, OAuthClient consent, AppIdentity app, InstantSource clock) {
    this.installed = installed;
    this.lease = lease;
    this.consent = consent;
    this.app = app;
    this.clock = clock;
  }

  /// The installation of a workspace, with a token that is valid now.
  CallOutcome<Installation> current(Tenant tenant) {
    var found = installed.find(tenant);
    if (found.filter(one -> one.wantsExchange(clock.instant())).isEmpty()) {
      return found.map(this::valid).orElseGet(TokenRotation::notInstalled);
    }
    var lock = locks.computeIfAbsent(tenant, _ -> new ReentrantLock(true));
    if (found.get().isValid(clock.instant()) && lock.isLocked()) {
      // Somebody is at it, and the old token does as long.
      return new CallOutcome.Ok<>(found.get());
    }
    lock.lock();
    try {
      return inTurn(tenant);
    } finally {
      lock.unlock();
    }
  }

  private CallOutcome<Installation> inTurn(Tenant tenant) {
    for (int look = 0; look < LOOKS; look++) {
      var found = installed.find(tenant);
      if (found.filter(one -> one.wantsExchange(clock.instant())).isEmpty()) {
        return found.map(this::valid).orElseGet(TokenRotation::notInstalled);
      }
      var old = found.get();
      if (lease.take(tenant, old.exchanged(), clock.instant())) {
        return exchanged(tenant, old);
      }
      if (old.isValid(clock.instant())) {
        return new CallOutcome.Ok<>(old);
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
    return new CallOutcome.Unreachable<>(false);
  }

  /// Whoever has the lease looks once more: another instance may have been done just before.
  private CallOutcome<Installation> exchanged(Tenant tenant, Installation seen) {
    var old = installed.find(tenant);
    if (old.isEmpty() || old.get().exchanged() != seen.exchanged()) {
      lease.release(tenant);
      return old.map(this::valid).orElseGet(TokenRotation::notInstalled);
    }
    return switch (consent.refresh(
        app.clientId(), app.clientSecret(), old.get().refresh().orElseThrow())) {
      case CallOutcome.Ok<Grant>(var grant) -> {
        var next = old.get().next(grant, clock.instant());
        installed.put(next);
        lease.release(tenant);
        yield new CallOutcome.Ok<>(next);
      }
      case CallOutcome.Denied<Grant>(var error) -> {
        LOG.error(
            "Slack does not exchange the tokens of {} ({}): somebody there has to install the bot again, at /slack/install",
            tenant.value(),
            error);
        yield stillValidOr(old.get(), new CallOutcome.Denied<>(error));
      }
      case CallOutcome.RetryAfter<Grant>(var time) -> {
        lease.release(tenant);
        yield stillValidOr(old.get(), new CallOutcome.RetryAfter<>(time));
      }
      case CallOutcome.Unreachable<Grant> _ -> {
        lease.release(tenant);
        yield stillValidOr(old.get(), new CallOutcome.Unreachable<>(false));
      }
    };
  }

  private CallOutcome<Installation> stillValidOr(
      Installation old, CallOutcome<Installation> otherwise) {
    return old.isValid(clock.instant()) ? new CallOutcome.Ok<>(old) : otherwise;
  }

  private CallOutcome<Installation> valid(Installation found) {
    return stillValidOr(found, new CallOutcome.Denied<>("token_expired"));
  }

  private static CallOutcome<Installation> notInstalled() {
    return new CallOutcome.Denied<>("not_installed");
  }
}
