package dk.traedesten.slack.client;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;

/// A workspace, or a whole organisation, where the bot is installed.
///
/// @param bot who the bot is there, as a person
/// @param botId who the bot is there, as an app
public record Workspace(Tenant tenant, PersonId bot, String botId, Token token) {}
