package dk.traedesten.slack.install;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// `GET /slack/install`: sends somebody to Slack to say yes.
final class InstallEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;

  static final String COOKIE = "traedesten_install";

  private final transient OAuthStates states;
  private final transient AppIdentity app;
  private final transient URI authorize;

  /// Makes one.
  ///
  /// @param api where the Web API is; the page where people say yes is beside it
  InstallEndpoint(OAuthStates states, AppIdentity app, URI api) {
    this.states = states;
    this.app = app;
    this.authorize = api.resolve("../oauth/v2/authorize");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    var begun = states.begin();
    InstallPage.headers(response);
    response.addHeader("Set-Cookie", cookie(begun.browser(), OAuthStates.VALID.toSeconds()));
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader(
        "Location",
        authorize
            + "?client_id="
            + encoded(app.clientId())
            + "&scope="
            + encoded(OAuthScope.all())
            + "&state="
            + encoded(begun.state())
            + app.redirect().map(to -> "&redirect_uri=" + encoded(to.toString())).orElse(""));
  }

  /// Slack comes back over HTTPS only, so the cookie may as well.
  static String cookie(String value, long seconds) {
    return "%s=%s; Path=/slack/; Max-Age=%d; Secure; HttpOnly; SameSite=Lax"
        .formatted(COOKIE, value, seconds);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
