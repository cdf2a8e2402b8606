package dk.traedesten.teams;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.teams.connector.BotConnector;
import dk.traedesten.teams.connector.Identity;
import dk.traedesten.teams.inbound.InboundPolicy;

/// A look at the configuration when the bot starts: whether Microsoft's login knows it.
///
/// @param well whether everything is there
/// @param line what to tell whoever starts it, and what to do
public record TeamsStartupCheck(boolean well, String line) {

  static TeamsStartupCheck of(InboundPolicy door, BotConnector connector, Identity identity) {
    return switch (door) {
      case InboundPolicy.Closed() ->
          new TeamsStartupCheck(
              false, "Teams: closed, for TEAMS_APP_ID is not set (docs/teams.md)");
      case InboundPolicy.Emulator _ ->
          new TeamsStartupCheck(
              true, "Teams: open to emulators on this machine, and to nobody else");
      case InboundPolicy.Guarded _ -> guarded(connector.login(), identity);
    };
  }

  private static TeamsStartupCheck guarded(CallOutcome<Boolean> login, Identity identity) {
    return switch (login) {
      case CallOutcome.Ok<Boolean> _ ->
          new TeamsStartupCheck(
              true, "Teams: Microsoft's login knows the bot; it waits at /api/messages");
      case CallOutcome.Denied<Boolean>(var word) ->
          new TeamsStartupCheck(
              false,
              "Teams: Microsoft's login says %s, so the bot cannot write: %s"
                  .formatted(word, look(identity)));
      case CallOutcome.RetryAfter<Boolean> _, CallOutcome.Unreachable<Boolean> _ ->
          new TeamsStartupCheck(
              false,
              "Teams: Microsoft's login gives the bot no token, so it cannot write: "
                  + "look whether this machine reaches it, and "
                  + look(identity));
    };
  }

  private static String look(Identity identity) {
    return switch (identity) {
      case Identity.Password _ ->
          "compare TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID with the app's page in Entra; a password ends after a time";
      case Identity.Certificate _ ->
          "compare TEAMS_APP_ID, TEAMS_TENANT_ID and the certificate in TEAMS_APP_CERTIFICATE with the app's page in Entra";
      case Identity.Managed _ ->
          "set TEAMS_APP_PASSWORD; without it only a machine in Azure with the app's managed identity gets a token";
      case Identity.Nobody _ -> "it asked for none";
    };
  }
}
