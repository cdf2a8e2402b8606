package dk.traedesten.web;

import dk.traedesten.dialog.Mappers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The pages that are open now. What is pushed goes to all of them.
final class Pages {
  private final Set<OpenPage> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  void push(String event, Object data) {
    if (!open.isEmpty()) {
      var line = Mappers.JSON.writeValueAsString(data);
      open.forEach(page -> page.push(event, line));
    }
  }

  void opened(OpenPage page) {
    open.add(page);
    if (closed) {
      page.end();
    }
  }

  void closed(OpenPage page) {
    open.remove(page);
  }

  /// Ends all streams; the pages come back by themselves when there is somebody to come back to.
  void close() {
    closed = true;
    open.forEach(OpenPage::end);
  }
}
