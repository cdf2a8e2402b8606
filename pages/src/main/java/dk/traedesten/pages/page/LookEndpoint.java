package dk.traedesten.pages.page;

import dk.traedesten.chart.Charts;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the page looks.
final class LookEndpoint extends HttpServlet {
  static final String PATH = "/group/look/";
  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (var sheet = sheet(Optional.ofNullable(request.getPathInfo()).orElse(""))) {
      if (sheet == null) {
        PageResponse.refused(request, response, AccessRefusal.NO_SUCH_THING);
        return;
      }
      PageResponse.bytes(response, "text/css;charset=UTF-8", sheet.readAllBytes());
    }
  }

  /// The colours are the same as in the charts.
  private static @Nullable InputStream sheet(String path) {
    return switch (path) {
      case "/colours.css" -> Charts.class.getResourceAsStream("colours.css");
      case "/group.css" -> LookEndpoint.class.getResourceAsStream("group.css");
      default -> null;
    };
  }
}
