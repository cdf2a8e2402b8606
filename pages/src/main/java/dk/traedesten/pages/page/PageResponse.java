package dk.traedesten.pages.page;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.PaperFile;
import dk.traedesten.pages.Saved;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/// What a browser is sent. Nothing of it is kept on the way, told to another site, or shown within
/// another page, and no script runs in it.
final class PageResponse {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private PageResponse() {}

  static void page(HttpServletResponse response, int status, byte[] html) throws IOException {
    response.setStatus(status);
    bytes(response, "text/html;charset=UTF-8", html);
  }

  static void file(HttpServletResponse response, PaperFile file) throws IOException {
    Saved.as(file, response);
    bytes(response, file.mediaType(), file.bytes());
  }

  /// A drawing; its own styles stand in it.
  static void picture(HttpServletResponse response, byte[] svg) throws IOException {
    bytes(response, "image/svg+xml;charset=UTF-8", DRAWING, svg);
  }

  static void bytes(HttpServletResponse response, String type, byte[] bytes) throws IOException {
    bytes(response, type, POLICY, bytes);
  }

  private static void bytes(HttpServletResponse response, String type, String policy, byte[] bytes)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Content-Security-Policy", policy);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /// Why not, in the reader's language, which is the browser's where nobody is known.
  static void refused(HttpServletRequest request, HttpServletResponse response, AccessRefusal why)
      throws IOException {
    var language = language(request).orElseGet(() -> preferred(request));
    var html = Tag.html(PageFrame.tag(language));
    var main = new PageFrame(language, why.title(), Optional.empty()).main(html);
    main.add("h1", why.title().in(language));
    main.add("p", why.words().in(language));
    page(response, why.status(), html.written());
  }

  /// The language a page was asked for in.
  static Optional<Language> language(HttpServletRequest request) {
    return switch (said(request, "language")) {
      case "da" -> Optional.of(Language.DA);
      case "en" -> Optional.of(Language.EN);
      default -> Optional.empty();
    };
  }

  private static Language preferred(HttpServletRequest request) {
    boolean english =
        request.getHeader("Accept-Language") != null
            && request.getLocale().getLanguage().equals("en");
    return english ? Language.EN : Language.DA;
  }

  static String said(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
