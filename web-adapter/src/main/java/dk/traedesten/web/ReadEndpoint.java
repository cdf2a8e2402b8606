package dk.traedesten.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/// Where a page reads something whole.
final class ReadEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient LoopbackGuard door;
  private final transient Supplier<Object> what;

  ReadEndpoint(LoopbackGuard door, Supplier<Object> what) {
    this.door = door;
    this.what = what;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var refused = door.refuses(request);
    if (refused.isPresent()) {
      PageReply.refused(response, refused.get());
    } else {
      PageReply.json(response, what.get());
    }
  }
}
