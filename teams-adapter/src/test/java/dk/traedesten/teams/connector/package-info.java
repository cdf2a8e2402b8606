/// Whether what the bot says gets to Teams, once, and its token nowhere else.
@NullMarked
package dk.traedesten.teams.connector;

import org.jspecify.annotations.NullMarked;
