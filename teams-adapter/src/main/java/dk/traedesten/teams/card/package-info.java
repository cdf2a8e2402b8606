/// How the bot's messages, forms and overviews look in Teams, and how what people fill in is read
/// back.
@NullMarked
package dk.traedesten.teams.card;

import org.jspecify.annotations.NullMarked;
