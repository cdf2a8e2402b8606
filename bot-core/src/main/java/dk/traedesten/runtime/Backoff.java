package dk.traedesten.runtime;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// What is done after a commit that lost to another one, before the next try.
interface Backoff {
  /// Rests a little, by chance, longer with each try and never more than 50 ms: two processes that
  /// met once shall not meet again.
  Backoff JITTERED =
      attempt ->
          LockSupport.parkNanos(
              ThreadLocalRandom.current()
                  .nextLong(1, Math.min(50, 4 * (attempt + 1)) * 1_000_000L));

  void after(int attempt);
}
