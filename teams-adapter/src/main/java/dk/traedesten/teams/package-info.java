/// The channel to Microsoft Teams: activities become inbounds, what the bot says becomes cards.
@NullMarked
package dk.traedesten.teams;

import org.jspecify.annotations.NullMarked;
