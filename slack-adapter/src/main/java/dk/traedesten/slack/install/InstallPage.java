package dk.traedesten.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.Locale;

/// A small page without scripts, in the language of the browser.
///
/// @param again whether to offer to begin again
record InstallPage(int status, Text heading, Text words, boolean again) {
  private static final String STYLE =
      "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem;color:#1f2a30;background:#fff}a{color:#2f6280}@media(prefers-color-scheme:dark){body{color:#e8edee;background:#1b2429}a{color:#8bbdd9}}";
  private static final String POLICY =
      "default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          .formatted(hash());

  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var language = language(request);
    var page =
        """
        <!doctype html>
        <html lang="%s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>%s</title><style>%s</style></head>
        <body><main><h1>%s</h1><p>%s</p>%s</main></body>
        </html>
        """
            .formatted(
                language.locale().getLanguage(),
                heading.in(language),
                STYLE,
                heading.in(language),
                words.in(language),
                again
                    ? "<p><a href=\"/slack/install\">" + Words.AGAIN.in(language) + "</a></p>"
                    : "");
    headers(response);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy", POLICY);
    response.getOutputStream().write(page.getBytes(UTF_8));
  }

  /// What every answer here carries.
  static void headers(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
  }

  private static Language language(HttpServletRequest request) {
    for (var wanted : Collections.list(request.getLocales())) {
      switch (wanted.getLanguage().toLowerCase(Locale.ROOT)) {
        case "da" -> {
          return Language.DA;
        }
        case "en" -> {
          return Language.EN;
        }
        default -> {}
      }
    }
    return Language.EN;
  }

  private static String hash() {
    try {
      return "sha256-"
          + Base64.getEncoder()
              .encodeToString(MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
