package dk.traedesten.app;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Reads the organisation's own exercises again when something changes in their folder.
///
/// What has changed is not taken from the events: an editor may write a file in many ways, and a
/// shared folder may tell nothing at all. They only say when to look, and now and then we look
/// without being told.
final class DialogWatch implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DialogWatch.class);

  /// An editor that saves does several things at once; we wait until it is done.
  private static final Duration QUIET = Duration.ofMillis(150);

  /// Somebody may write on and on.
  private static final int PATIENCE = 20;

  private final Dialogs dialogs;
  private final Duration nowAndThen;
  private final Runnable looked;
  private Optional<Thread> watching = Optional.empty();
  private boolean away;

  /// @param nowAndThen how often to look without being told
  /// @param looked is run each time they have been looked at
  DialogWatch(Dialogs dialogs, Duration nowAndThen, Runnable looked) {
    this.dialogs = dialogs;
    this.nowAndThen = nowAndThen;
    this.looked = looked;
  }

  @Override
  public synchronized void start() {
    watching =
        dialogs.folder().map(folder -> Thread.ofVirtual().name("dialogs").start(() -> run(folder)));
  }

  @Override
  public synchronized void stop() {
    watching.ifPresent(Thread::interrupt);
    watching = Optional.empty();
  }

  @Override
  public synchronized boolean isRunning() {
    return watching.isPresent();
  }

  private void run(Path folder) {
    try {
      while (!Thread.interrupted()) {
        try (var watcher = folder.getFileSystem().newWatchService()) {
          watch(folder, watcher);
        } catch (IOException | RuntimeException e) {
          if (!away) {
            LOG.warn("{} cannot be read now; its exercises stay as they are. {}", folder, e);
          }
          away = true;
          TimeUnit.NANOSECONDS.sleep(nowAndThen.toNanos());
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// Watches one folder for as long as it is there.
  private void watch(Path folder, WatchService watcher) throws IOException, InterruptedException {
    var key = folder.register(watcher, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    while (key.isValid()) {
      dialogs.readAgain();
      away = false;
      looked.run();
      settle(watcher, next(watcher, nowAndThen));
    }
  }

  private static void settle(WatchService watcher, Optional<WatchKey> first)
      throws InterruptedException {
    var key = first;
    for (int i = 0; key.isPresent() && i < PATIENCE; i++) {
      key.get().pollEvents();
      key.get().reset();
      key = next(watcher, QUIET);
    }
  }

  private static Optional<WatchKey> next(WatchService watcher, Duration most)
      throws InterruptedException {
    return Optional.ofNullable(watcher.poll(most.toMillis(), TimeUnit.MILLISECONDS));
  }
}
