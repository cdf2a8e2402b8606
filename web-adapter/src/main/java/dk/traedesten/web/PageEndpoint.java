package dk.traedesten.web;

import dk.traedesten.chart.Charts;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The page itself and what belongs to it, from the class path.
final class PageEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml;charset=UTF-8");

  /// Nothing from anywhere else, no script or style but our own files, no place in another page.
  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final transient LoopbackGuard door;

  PageEndpoint(LoopbackGuard door) {
    this.door = door;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var refused = door.refuses(request);
    if (refused.isPresent()) {
      PageReply.refused(response, refused.get());
      return;
    }
    var path = Optional.ofNullable(request.getPathInfo());
    if (path.isEmpty() || request.getServletPath().isEmpty()) {
      response.sendRedirect(request.getContextPath() + "/playground/");
      return;
    }
    var file = path.get().equals("/") ? "/index.html" : path.get();
    var type = Optional.ofNullable(TYPES.get(file.substring(file.lastIndexOf('.') + 1)));
    if (type.isEmpty() || !file.matches("(/[a-z][a-z0-9-]*){1,2}\\.[a-z]+")) {
      PageReply.refused(response, PageRefusal.NO_SUCH_PAGE);
      return;
    }
    try (var asset = asset(file)) {
      if (asset == null) {
        PageReply.refused(response, PageRefusal.NO_SUCH_PAGE);
        return;
      }
      var bytes = asset.readAllBytes();
      response.setContentType(type.get());
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      response.setHeader("Content-Security-Policy", POLICY);
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }

  /// The colours are the same as in the charts.
  private static @Nullable InputStream asset(String file) {
    return file.equals("/colours.css")
        ? Charts.class.getResourceAsStream("colours.css")
        : PageEndpoint.class.getResourceAsStream("/playground" + file);
  }
}
