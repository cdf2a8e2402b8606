/// The way out to Teams: the few calls of Microsoft's Bot Connector that the bot makes, as a port
/// of our own. Microsoft's library is known here and nowhere else.
@NullMarked
package dk.traedesten.teams.connector;

import org.jspecify.annotations.NullMarked;
