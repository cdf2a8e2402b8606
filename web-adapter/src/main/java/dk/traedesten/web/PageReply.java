package dk.traedesten.web;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Rejection;
import dk.traedesten.runtime.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// What the page is told at once about what it sent; everything else comes over its stream.
final class PageReply {
  private record Declined(String outcome, Text words, Optional<String> field) {}

  private PageReply() {}

  static void refused(HttpServletResponse response, PageRefusal why) throws IOException {
    refused(response, why.status(), why.words());
  }

  static void refused(HttpServletResponse response, int status, Text why) throws IOException {
    send(response, status, Map.of("error", why));
  }

  static void replied(HttpServletResponse response, Reply reply) throws IOException {
    switch (reply) {
      case Reply.Accepted() -> json(response, Map.of("outcome", "accepted"));
      case Reply.Declined(var why) ->
          json(response, new Declined("declined", why.words(), field(why)));
      case Reply.Unknown() -> refused(response, PageRefusal.NO_SUCH_SESSION);
      case Reply.Busy() -> refused(response, PageRefusal.BUSY);
      case Reply.Unreadable() -> refused(response, PageRefusal.OTHER_RELEASE);
    }
  }

  static void json(HttpServletResponse response, Object body) throws IOException {
    send(response, 200, body);
  }

  private static void send(HttpServletResponse response, int status, Object body)
      throws IOException {
    var bytes = Mappers.JSON.writeValueAsBytes(body);
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static Optional<String> field(Rejection why) {
    return why instanceof Rejection.Unfit(var field, _) ? Optional.of(field) : Optional.empty();
  }
}
