package dk.traedesten.app;

import dk.traedesten.app.BotSettings.Unusable;
import dk.traedesten.slack.SlackSettings;
import dk.traedesten.slack.client.Token;
import dk.traedesten.slack.install.AppIdentity;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the environment says about Slack. Half of it is as good as none, and is refused with what
/// is missing; no value is ever quoted, since most of them are secrets.
final class SlackVariables {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private SlackVariables() {}

  /// Reads it; empty when Slack is not to be connected.
  static Optional<SlackSettings> read(Function<String, Optional<String>> text) {
    var bot = token(text, "SLACK_BOT_TOKEN", "xoxb-");
    var secret = text.apply("SLACK_SIGNING_SECRET").map(Token::new);
    var socket = token(text, "SLACK_APP_TOKEN", "xapp-");
    var client = text.apply("SLACK_CLIENT_ID");
    var clientSecret = text.apply("SLACK_CLIENT_SECRET").map(Token::new);
    if (client.isPresent() != clientSecret.isPresent()) {
      throw new Unusable(
          client.isPresent()
              ? "SLACK_CLIENT_SECRET is not set, and SLACK_CLIENT_ID is: copy both from the app's page \"Basic Information\""
              : "SLACK_CLIENT_ID is not set, and SLACK_CLIENT_SECRET is: copy both from the app's page \"Basic Information\"");
    }
    if (bot.isPresent() && client.isPresent()) {
      throw new Unusable(
          "SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set: use the token for one workspace, or the client id and secret for many");
    }
    var installed = bot.isPresent() || client.isPresent();
    var heard = secret.isPresent() || socket.isPresent();
    if (installed && !heard) {
      throw new Unusable(
          "%s is set, and SLACK_SIGNING_SECRET is not: copy the Signing Secret from the app's page \"Basic Information\", or set SLACK_APP_TOKEN (xapp-…) to be reached by socket"
              .formatted(bot.isPresent() ? "SLACK_BOT_TOKEN" : "SLACK_CLIENT_ID"));
    }
    if (heard && !installed) {
      throw new Unusable(
          "%s is set, and SLACK_BOT_TOKEN is not: copy the Bot User OAuth Token (xoxb-…) from the app's page \"Install App\", or set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for many workspaces"
              .formatted(secret.isPresent() ? "SLACK_SIGNING_SECRET" : "SLACK_APP_TOKEN"));
    }
    return installed
        ? Optional.of(
            new SlackSettings(
                api(text),
                bot,
                secret,
                socket,
                client.map(
                    id -> new AppIdentity(id, clientSecret.orElseThrow(), Optional.empty()))))
        : Optional.empty();
  }

  private static Optional<Token> token(
      Function<String, Optional<String>> text, String variable, String begins) {
    return text.apply(variable)
        .map(value -> {
          if (value.startsWith(begins) && value.strip().equals(value)) {
            return new Token(value);
          }
          throw new Unusable(
              "%s does not begin with %s: another of Slack's tokens was copied"
                  .formatted(variable, begins));
        });
  }

  /// Tokens go there, so never in the clear to another machine.
  private static URI api(Function<String, Optional<String>> text) {
    var written = text.apply("SLACK_API_URL");
    if (written.isEmpty()) {
      return SlackSettings.USUAL_API;
    }
    try {
      var api = URI.create(written.get());
      var host = Optional.ofNullable(api.getHost()).orElse("");
      var safe =
          "https".equals(api.getScheme())
              || ("http".equals(api.getScheme()) && LOOPBACK.contains(host));
      if (safe && !host.isEmpty() && written.get().endsWith("/api/")) {
        return api;
      }
    } catch (IllegalArgumentException notAUrl) {
      // Said below.
    }
    throw new Unusable(
        "SLACK_API_URL",
        written.get(),
        "an address that begins with https:// and ends in /api/, for instance https://slack.com/api/");
  }
}
