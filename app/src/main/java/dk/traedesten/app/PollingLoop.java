package dk.traedesten.app;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Work that is done again and again: at once when somebody says there is some, else at an
/// interval. It goes on after a failure, more slowly.
final class PollingLoop implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(PollingLoop.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final String name;
  private final IntSupplier work;
  private final Duration interval;
  private final WakeSignal bell;
  private volatile boolean running;

  /// @param work does some, and says how much there was; called again at once unless it was 0
  /// @param bell says that there is some
  PollingLoop(String name, IntSupplier work, Duration interval, WakeSignal bell) {
    this.name = name;
    this.work = work;
    this.interval = interval;
    this.bell = bell;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name(name).start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    bell.ring();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    boolean well = true;
    while (running) {
      Duration pause = interval;
      try {
        if (work.getAsInt() > 0) {
          continue;
        }
        well = true;
      } catch (RuntimeException e) {
        if (well) {
          LOG.error("{} fails and is tried again: {}", name, e.toString());
        }
        well = false;
        pause = AFTER_FAILURE;
      }
      rest(pause);
    }
  }

  private void rest(Duration pause) {
    try {
      bell.await(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
