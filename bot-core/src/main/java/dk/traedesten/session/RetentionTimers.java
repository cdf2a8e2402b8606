package dk.traedesten.session;

/// The timers at which a group forgets what has become too old.
public final class RetentionTimers {
  /// The group's own, set for when the next thing becomes too old.
  public static final String TIMER = "forget";

  private RetentionTimers() {}

  /// The one of an exercise that has ended.
  public static String timer(SessionId exercise) {
    return TIMER + ":" + exercise.token();
  }

  /// Whether a timer is one of them.
  public static boolean isTimer(String timer) {
    return timer.equals(TIMER) || timer.startsWith(TIMER + ":");
  }
}
