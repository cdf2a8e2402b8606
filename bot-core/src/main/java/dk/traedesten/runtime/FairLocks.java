package dk.traedesten.runtime;

import dk.traedesten.session.SessionId;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// A fair lock per session inside this process, so that thirty people who answer in the same second
/// stand in line instead of running into each other's commits. Other processes are met by the
/// store's version check.
final class FairLocks {
  private final Lock[] stripes =
      Stream.generate(() -> new ReentrantLock(true)).limit(1024).toArray(Lock[]::new);

  Lock of(SessionId id) {
    return stripes[Math.floorMod(id.hashCode(), stripes.length)];
  }
}
