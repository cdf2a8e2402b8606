package dk.traedesten.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Where a page listens for what happens. Nothing is kept for a page that was away: when it comes
/// back it reads the state anew.
final class StreamEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient LoopbackGuard door;
  private final transient OpenPages pages;

  StreamEndpoint(LoopbackGuard door, OpenPages pages) {
    this.door = door;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var refused = door.refuses(request);
    if (refused.isPresent()) {
      PageReply.refused(response, refused.get());
      return;
    }
    if (!pages.takePlace()) {
      PageReply.refused(response, PageRefusal.BUSY);
      return;
    }
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    var context = request.startAsync();
    context.setTimeout(0);
    context.addListener(new GonePage());
    Thread.ofVirtual().name("playground-page").start(new OpenPage(context, pages));
  }

  @Override
  public void destroy() {
    pages.close();
  }
}
