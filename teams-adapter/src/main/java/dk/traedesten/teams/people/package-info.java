/// Who is who in Teams, and where they can be written to: names, languages, zones, who is in a chat
/// or channel, the chats with people alone, and whom the bot cannot reach.
@NullMarked
package dk.traedesten.teams.people;

import org.jspecify.annotations.NullMarked;
