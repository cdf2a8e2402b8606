package dk.traedesten.slack.install;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.slack.client.Identity;
import java.util.stream.Collectors;

/// A look at the configuration when the bot starts: whether Slack knows the token, and whether it
/// may do what it needs to.
public final class SlackStartupCheck {

  /// What was found.
  ///
  /// @param well whether everything is there
  /// @param line what to tell whoever starts it, and what to do
  public record Found(boolean well, String line) {}

  private SlackStartupCheck() {}

  /// Looks at the one workspace whose token is configured.
  public static Found of(OneWorkspace workspace) {
    return switch (workspace.identity()) {
      case CallOutcome.Ok<Identity>(var identity) -> of(identity);
      case CallOutcome.Denied<Identity>(var error) ->
          new Found(
              false,
              "Slack does not take SLACK_BOT_TOKEN (%s): copy the Bot User OAuth Token from the app's page \"Install App\" (it begins with xoxb-)"
                  .formatted(error));
      case CallOutcome.RetryAfter<Identity> _, CallOutcome.Unreachable<Identity> _ ->
          new Found(
              false,
              "Slack could not be reached with SLACK_BOT_TOKEN: see whether this machine may connect to SLACK_API_URL (https://slack.com/api/ when unset); it is tried again");
    };
  }

  private static Found of(Identity identity) {
    var missing = OAuthScope.missing(identity.scopes());
    return missing.isEmpty()
        ? new Found(true, "Slack: connected to " + identity.name())
        : new Found(
            false,
            "Slack: in %s the bot may not %s: add %s under \"OAuth & Permissions\" and press \"Reinstall to Workspace\""
                .formatted(
                    identity.name(),
                    missing.stream().map(OAuthScope::use).collect(Collectors.joining(", nor ")),
                    missing.stream().map(OAuthScope::word).collect(Collectors.joining(", "))));
  }
}
