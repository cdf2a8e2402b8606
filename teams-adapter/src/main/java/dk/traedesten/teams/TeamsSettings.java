package dk.traedesten.teams;

import dk.traedesten.teams.connector.Identity;
import dk.traedesten.teams.inbound.InboundSettings;

/// What an organisation tells the bot about its app in Teams.
///
/// @param entrance who is let in, and on which addresses Teams is answered
/// @param identity how the bot proves who it is when it writes
public record TeamsSettings(InboundSettings entrance, Identity identity) {}
