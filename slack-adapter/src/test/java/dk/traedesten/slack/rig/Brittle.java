package dk.traedesten.slack.rig;

import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.SessionStore;
import java.util.Optional;

/// A store that can be made to fail as real ones do.
public final class Brittle implements SessionStore {

  /// How it is.
  public enum Mood {
    WELL,
    /// Nothing gets in.
    SHUT,
    /// What is committed is there, and nobody hears of it.
    DIES_AFTERWARDS,
    /// Somebody else always was first.
    CROWDED
  }

  private final SessionStore store;
  private volatile Mood mood = Mood.WELL;

  public Brittle(SessionStore store) {
    this.store = store;
  }

  public void is(Mood next) {
    mood = next;
  }

  @Override
  public Optional<Stored> load(Tenant tenant, SessionId id, String inbound) {
    return store.load(tenant, id, inbound);
  }

  @Override
  public Result commit(Commit commit) {
    return switch (mood) {
      case WELL -> store.commit(commit);
      case SHUT -> throw new IllegalStateException("the store is shut");
      case DIES_AFTERWARDS -> {
        store.commit(commit);
        throw new IllegalStateException("the store is gone");
      }
      case CROWDED -> Result.CONFLICT;
    };
  }

  @Override
  public Memory memory(Tenant tenant, GroupId group) {
    return store.memory(tenant, group);
  }
}
