package dk.traedesten.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Where one kind of thing that people do comes in.
final class ActEndpoint<I extends PageInbound> extends HttpServlet {
  private static final long serialVersionUID = 1;

  /// What is done with it.
  interface Act<I extends PageInbound> {
    void take(I inbound, HttpServletResponse response) throws IOException;
  }

  private final transient LoopbackGuard door;
  private final Class<I> type;
  private final transient Act<I> act;

  ActEndpoint(LoopbackGuard door, Class<I> type, Act<I> act) {
    this.door = door;
    this.type = type;
    this.act = act;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var refused = door.refuses(request);
    if (refused.isPresent()) {
      PageReply.refused(response, refused.get());
      return;
    }
    var body = Body.read(request);
    if (body.isEmpty()) {
      PageReply.refused(response, PageRefusal.TOO_LARGE);
      return;
    }
    var inbound = PageInbound.read(body.get(), type);
    if (inbound.isEmpty()) {
      PageReply.refused(response, PageRefusal.NOT_READABLE);
      return;
    }
    act.take(inbound.get(), response);
  }
}
