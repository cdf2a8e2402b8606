package dk.traedesten.web;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/// What becomes of a stream whose page has gone away: it is over, without an error. Left to itself
/// the server would write an error page into it, which nobody reads, and complain that it cannot.
final class GonePage implements AsyncListener {
  @Override
  public void onStartAsync(AsyncEvent event) {
    // It has begun already.
  }

  @Override
  public void onError(AsyncEvent event) {
    event.getAsyncContext().complete();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    event.getAsyncContext().complete();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    // The page's own thread has noticed by now.
  }
}
