package dk.traedesten.slack;

import dk.traedesten.slack.client.Token;
import dk.traedesten.slack.install.AppIdentity;
import java.net.URI;
import java.util.Optional;

/// What an organisation tells the bot about its app in Slack.
///
/// @param api where the Web API is; ends in `/api/`
/// @param botToken of the one workspace the bot is installed in; absent when it is installed by
///   OAuth
/// @param signingSecret with which Slack signs what it sends; absent when everything comes by
///   socket
/// @param appToken opens a socket to Slack, where no address of the bot's own can be reached
/// @param app who the app is, where it is installed by OAuth
public record SlackSettings(
    URI api,
    Optional<Token> botToken,
    Optional<Token> signingSecret,
    Optional<Token> appToken,
    Optional<AppIdentity> app) {
  /// Slack's own.
  public static final URI USUAL_API = URI.create("https://slack.com/api/");
}
