package dk.traedesten.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.chart.Charts;
import dk.traedesten.chart.Theme;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.session.Conversation;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/// Draws a picture that stands in a conversation, in the language and the light of the page.
final class ChartEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient LoopbackGuard door;
  private final transient WebChannel channel;

  ChartEndpoint(LoopbackGuard door, WebChannel channel) {
    this.door = door;
    this.channel = channel;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var refused = door.refuses(request);
    if (refused.isPresent()) {
      PageReply.refused(response, refused.get());
      return;
    }
    var chart = chart(request);
    if (chart.isEmpty()) {
      PageReply.refused(response, PageRefusal.NO_SUCH_CHART);
      return;
    }
    var language = said(request, "language").equals("en") ? Language.EN : Language.DA;
    var theme = said(request, "theme").equals("dark") ? Theme.DARK : Theme.LIGHT;
    var svg = Charts.svg(chart.get(), language, theme).getBytes(UTF_8);
    response.setContentType("image/svg+xml;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.setContentLength(svg.length);
    response.getOutputStream().write(svg);
  }

  private Optional<Chart> chart(HttpServletRequest request) {
    try {
      var place = Integer.parseInt(said(request, "place"));
      return Optional.ofNullable(
              channel
                  .read(Conversation.parse(said(request, "conversation")))
                  .get(said(request, "key")))
          .map(shown -> shown.message().blocks())
          .filter(blocks -> place >= 0 && place < blocks.size())
          .flatMap(blocks ->
              blocks.get(place) instanceof Block.Picture(var chart)
                  ? Optional.of(chart)
                  : Optional.empty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String said(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
