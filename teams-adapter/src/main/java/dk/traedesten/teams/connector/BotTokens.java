package dk.traedesten.teams.connector;

import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.MsalException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot's token: asked for once for everybody who needs it, and again shortly before it ends.
final class BotTokens {
  private static final Logger LOG = LoggerFactory.getLogger(BotTokens.class);

  /// A token is good for an hour or a day; one that ends within this is not begun with.
  private static final Duration BEFORE_ITS_END = Duration.ofMinutes(5);

  /// While the login does not answer it is left alone for a moment, and nobody waits for it.
  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  /// There is none to be had now.
  static final class NoToken extends java.io.IOException {
    private static final long serialVersionUID = 1;
    private final transient Optional<String> why;

    NoToken(Optional<String> why) {
      super("Microsoft's login gives no token");
      this.why = why;
    }

    /// The login's own word for it, when it has said no.
    Optional<String> why() {
      return why;
    }
  }

  private final Login.Source source;
  private final InstantSource clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Optional<BotToken> known = Optional.empty();
  private volatile Instant restsUntil = Instant.MIN;
  private volatile Optional<String> refusal = Optional.empty();

  BotTokens(Login.Source source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  BotToken get() throws NoToken {
    var fresh = goodFor(BEFORE_ITS_END);
    if (fresh.isPresent()) {
      return fresh.get();
    }
    // While one asks, the others go on with the old one as long as it is good at all.
    var old = goodFor(Duration.ZERO);
    if (old.isPresent() && !asking.tryLock()) {
      return old.get();
    }
    if (old.isEmpty()) {
      asking.lock();
    }
    try {
      var meanwhile = goodFor(BEFORE_ITS_END);
      return meanwhile.isPresent() ? meanwhile.get() : ask();
    } finally {
      asking.unlock();
    }
  }

  /// Teams does not take it any more, whatever it says about its end.
  void refused(BotToken token) {
    asking.lock();
    try {
      if (known.filter(token::equals).isPresent()) {
        known = Optional.empty();
      }
    } finally {
      asking.unlock();
    }
  }

  private BotToken ask() throws NoToken {
    if (!clock.instant().isBefore(restsUntil)) {
      try {
        var given = source.ask().get(LoginHttp.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        var token = token(given);
        known = Optional.of(token);
        refusal = Optional.empty();
        return token;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException | TimeoutException e) {
        failed(Optional.ofNullable(e.getCause()).orElse(e));
      } catch (Exception e) {
        failed(e);
      }
    }
    // It has not ended yet, and nobody may hear that the login is away.
    return goodFor(Duration.ZERO).orElseThrow(() -> new NoToken(refusal));
  }

  /// What the login says in sentences may quote what it was asked with; its word for it, such as
  /// `invalid_client`, is what an operator needs.
  private void failed(Throwable why) {
    restsUntil = clock.instant().plus(A_MOMENT);
    var word =
        why instanceof MsalException said && said.errorCode() != null
            ? said.errorCode()
            : why.getClass().getSimpleName();
    refusal = Optional.of(word).filter(said -> said.matches("[a-z]{2,20}(_[a-z]{2,20}){1,5}"));
    LOG.warn(
        "Microsoft's login gave no token: {}",
        word.matches("[A-Za-z0-9_]{1,60}") ? word : "it does not say why");
  }

  /// The library reckons by the machine's clock, and we by the one we are given.
  private BotToken token(IAuthenticationResult given) {
    var life =
        Duration.between(InstantSource.system().instant(), given.expiresOnDate().toInstant());
    return new BotToken(given.accessToken(), clock.instant().plus(life));
  }

  private Optional<BotToken> goodFor(Duration time) {
    return known.filter(token -> clock.instant().plus(time).isBefore(token.end()));
  }
}
