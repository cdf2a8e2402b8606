package dk.traedesten.slack.install;

import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Ids;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;

/// The pages by which people install the bot in their own workspace.
public final class InstallDoor {
  private final Map<String, HttpServlet> servlets;

  /// Makes one.
  ///
  /// @param api where the Web API is
  public InstallDoor(
      ManyWorkspaces workspaces,
      AppIdentity app,
      URI api,
      DocumentStore shelf,
      Ids ids,
      InstantSource clock) {
    var states = new OAuthStates(app.clientSecret(), shelf, ids, clock);
    this.servlets =
        Map.of(
            "/slack/install", new InstallEndpoint(states, app, api),
            "/slack/oauth_redirect", new RedirectEndpoint(states, workspaces));
  }

  /// By path.
  public Map<String, HttpServlet> servlets() {
    return servlets;
  }
}
