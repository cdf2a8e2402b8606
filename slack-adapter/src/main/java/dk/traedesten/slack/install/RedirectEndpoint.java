package dk.traedesten.slack.install;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.slack.client.Identity;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `GET /slack/oauth_redirect`: somebody comes back from Slack.
final class RedirectEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(RedirectEndpoint.class);

  private final transient OAuthStates states;
  private final transient ManyWorkspaces workspaces;

  RedirectEndpoint(OAuthStates states, ManyWorkspaces workspaces) {
    this.states = states;
    this.workspaces = workspaces;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean begunHere =
        browser(request)
            .flatMap(browser -> given(request, "state").map(state -> states.redeem(state, browser)))
            .orElse(false);
    response.addHeader("Set-Cookie", InstallEndpoint.cookie("", 0));
    page(request, begunHere).write(request, response);
  }

  private InstallPage page(HttpServletRequest request, boolean begunHere) {
    if (!begunHere) {
      return new InstallPage(400, Words.NOT_INSTALLED, Words.NOT_BEGUN_HERE, true);
    }
    var code = given(request, "code");
    if (code.isEmpty()) {
      return new InstallPage(200, Words.NOT_INSTALLED, Words.CANCELLED, true);
    }
    return switch (workspaces.install(code.get())) {
      case CallOutcome.Ok<Identity>(var identity) -> {
        LOG.info("Installed in {}", identity.tenant().value());
        yield new InstallPage(200, Words.INSTALLED, Words.WHAT_NOW, false);
      }
      case CallOutcome.Denied<Identity>(var error) -> {
        LOG.warn("Slack refused an installation: {}", error);
        yield new InstallPage(502, Words.NOT_INSTALLED, Words.SLACK_SAID_NO, true);
      }
      case CallOutcome.RetryAfter<Identity> _, CallOutcome.Unreachable<Identity> _ ->
          new InstallPage(503, Words.NOT_INSTALLED, Words.SLACK_IS_AWAY, true);
    };
  }

  private static Optional<String> given(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name))
        .filter(value -> !value.isBlank() && value.length() <= 512);
  }

  private static Optional<String> browser(HttpServletRequest request) {
    return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(InstallEndpoint.COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }
}
