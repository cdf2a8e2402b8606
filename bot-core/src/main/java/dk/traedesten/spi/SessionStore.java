package dk.traedesten.spi;

import dk.traedesten.session.Document;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Timers.Timer;
import java.util.List;
import java.util.Optional;

/// Where sessions live, and what groups keep between them. A turn is committed whole or not at all.
public interface SessionStore {

  /// What is kept under an id, with the version it has in the store.
  ///
  /// @param seen whether the inbound it was loaded for has been committed before
  record Stored(Document document, long version, boolean seen) {}

  /// One turn.
  ///
  /// @param expected the version the turn was made from; 0 when the session is new
  /// @param inbound the id of what came in; the same id is never committed twice in a session
  /// @param wake timers to set, each in the place of an earlier one with its name
  /// @param forget names of timers to forget
  /// @param outbox messages to deliver, in order
  /// @param remember what to add to the group's memory
  /// @param fired the timer that this turn handles; it must still be there
  /// @param fading what goes away
  record Commit(
      Tenant tenant,
      SessionId id,
      long expected,
      String inbound,
      Document next,
      List<Timer> wake,
      List<String> forget,
      List<Delivery> outbox,
      List<Remembered> remember,
      Optional<Timer> fired,
      Expiry fading) {
    /// Nothing goes away.
    public Commit(
        Tenant tenant,
        SessionId id,
        long expected,
        String inbound,
        Document next,
        List<Timer> wake,
        List<String> forget,
        List<Delivery> outbox,
        List<Remembered> remember,
        Optional<Timer> fired) {
      this(tenant, id, expected, inbound, next, wake, forget, outbox, remember, fired, Expiry.NONE);
    }

    public Commit {
      wake = List.copyOf(wake);
      forget = List.copyOf(forget);
      outbox = List.copyOf(outbox);
      remember = List.copyOf(remember);
    }
  }

  /// What came of a commit.
  enum Result {
    /// It is durable.
    COMMITTED,
    /// Somebody else was first: load, handle and commit again.
    CONFLICT,
    /// It was committed before; nothing was changed.
    DUPLICATE
  }

  /// What is kept under the id, if this tenant has it, in one round trip.
  ///
  /// @param inbound the id of what is about to be handled
  Optional<Stored> load(Tenant tenant, SessionId id, String inbound);

  /// Commits a turn in one atomic round trip. The fired timer is taken away before timers are set.
  Result commit(Commit commit);

  /// What a group remembers, oldest first.
  Memory memory(Tenant tenant, GroupId group);
}
