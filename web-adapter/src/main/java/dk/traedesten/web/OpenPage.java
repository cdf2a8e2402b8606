package dk.traedesten.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// One open page: what is pushed waits in line until the page has taken it. A page that takes too
/// little is let go, and so is one that has been open for a long time; it comes back and reads
/// everything anew.
final class OpenPage implements Runnable {
  private static final int LINE = 500;

  /// After so long a page that is still there comes back, and one that is not is noticed.
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final String END = "";

  private final AsyncContext context;
  private final OpenPages pages;
  private final BlockingQueue<String> line = new ArrayBlockingQueue<>(LINE);
  private volatile boolean ended;

  OpenPage(AsyncContext context, OpenPages pages) {
    this.context = context;
    this.pages = pages;
  }

  void push(String pushed) {
    if (!line.offer(pushed)) {
      end();
    }
  }

  void end() {
    ended = true;
    if (!line.offer(END)) {
      line.clear();
      line.add(END);
    }
  }

  /// Writes what comes until the page is gone.
  @Override
  public void run() {
    pages.opened(this);
    long began = System.nanoTime();
    try {
      var out = context.getResponse().getOutputStream();
      write(out, "retry: 1000\nevent: open\ndata: {}\n\n");
      while (!ended && System.nanoTime() - began < LONGEST.toNanos()) {
        var next = line.poll(HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
        write(out, next == null ? ": still here\n\n" : next);
      }
      complete();
    } catch (IOException | IllegalStateException e) {
      // The page is gone, and the container ends the stream: see GonePage.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      complete();
    } finally {
      pages.closed(this);
    }
  }

  private static void write(OutputStream out, String what) throws IOException {
    out.write(what.getBytes(UTF_8));
    out.flush();
  }

  private void complete() {
    try {
      context.complete();
    } catch (IllegalStateException e) {
      // The container ended it first.
    }
  }
}
