package dk.traedesten.pages;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.minutes.Account;
import dk.traedesten.minutes.Format;
import dk.traedesten.minutes.Minutes;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.MinutesExporter;
import dk.traedesten.spi.SessionStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Makes files of the minutes of sessions as they are kept now: one at a time, on a thread of its
/// own, so that however many are asked for, nobody else waits for them.
public final class Clerk implements MinutesExporter {
  private static final String NO_INBOUND = "";

  /// How many may wait for their turn.
  private static final int WAITING = 16;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final SessionStore store;
  private final InstantSource clock;
  private final Executor desk;

  public Clerk(SessionStore store, InstantSource clock) {
    this(
        store,
        clock,
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("minutes").daemon().factory()));
  }

  /// @param desk where the work is done; it may refuse more than it can take
  Clerk(SessionStore store, InstantSource clock, Executor desk) {
    this.store = store;
    this.clock = clock;
    this.desk = desk;
  }

  @Override
  public Outcome make(
      Tenant tenant, SessionId id, PersonId reader, MinutesFormat as, Language language) {
    var session =
        store
            .load(tenant, id, NO_INBOUND)
            .flatMap(stored ->
                stored.document() instanceof Session it ? Optional.of(it) : Optional.empty());
    if (session.isEmpty()) {
      return new Outcome.Gone();
    }
    return session.get().roster().find(reader).isPresent()
        ? inTurn(session.get(), as, language)
        : new Outcome.NotForThem();
  }

  private Outcome inTurn(Session session, MinutesFormat as, Language language) {
    var work = new FutureTask<>(() -> made(session, as, language));
    try {
      desk.execute(work);
      return work.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (RejectedExecutionException | TimeoutException e) {
      work.cancel(false);
      return new Outcome.Busy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Busy();
    } catch (ExecutionException e) {
      throw new IllegalStateException("minutes could not be made", e);
    }
  }

  private Outcome made(Session session, MinutesFormat as, Language language) {
    return Account.of(session, language) instanceof Minutes minutes
        ? Format.of(as)
            .write(
                minutes.with(store.memory(session.tenant(), session.id().group())), clock.instant())
            .<Outcome>map(Outcome.Made::new)
            .orElseGet(Outcome.Nothing::new)
        : new Outcome.Nothing();
  }
}
