package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Timers.Timer;
import java.time.Instant;

/// A timer as Redis knows it: its session, its name and its tenant, on a line each.
record TimerName(SessionId session, String name, Tenant tenant) {
  private static final long NANOS_IN_MILLI = 1_000_000;

  TimerName {
    if (name.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a timer's name stands on one line");
    }
  }

  static TimerName of(Timer timer) {
    return new TimerName(timer.session(), timer.name(), timer.tenant());
  }

  static TimerName read(byte[] written) {
    var lines = new String(written, UTF_8).split("\n", 3);
    return new TimerName(SessionId.parse(lines[0]), lines[1], new Tenant(lines[2]));
  }

  Timer at(byte[] time) {
    return new Timer(
        tenant, session, name, Instant.ofEpochMilli(Long.parseLong(new String(time, UTF_8))));
  }

  String written() {
    return session + "\n" + name + "\n" + tenant.value();
  }

  /// When it is due, in milliseconds; never early, so a part of a millisecond counts as a whole
  /// one.
  static long dueMs(Timer timer) {
    return timer.at().plusNanos(NANOS_IN_MILLI - 1).toEpochMilli();
  }
}
