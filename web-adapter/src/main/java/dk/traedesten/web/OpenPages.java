package dk.traedesten.web;

import dk.traedesten.dialog.Mappers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// The pages that are open now. What is pushed goes to all of them.
final class OpenPages {
  /// How many pages there is room for: a whole class, each with two of them.
  static final int MOST = 100;

  private final Semaphore room = new Semaphore(MOST);
  private final Set<OpenPage> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  void push(String event, Object data) {
    if (!open.isEmpty()) {
      var line = Mappers.JSON.writeValueAsString(data);
      var pushed = "event: " + event + "\ndata: " + line + "\n\n";
      open.forEach(page -> page.push(pushed));
    }
  }

  /// Takes a place for a page that is about to open; false when all are taken.
  boolean takePlace() {
    return room.tryAcquire();
  }

  void opened(OpenPage page) {
    open.add(page);
    if (closed) {
      page.end();
    }
  }

  void closed(OpenPage page) {
    open.remove(page);
    room.release();
  }

  /// Ends all streams; the pages come back by themselves when there is somebody to come back to.
  void close() {
    closed = true;
    open.forEach(OpenPage::end);
  }
}
