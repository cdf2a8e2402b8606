/// How what the bot says gets to Teams: in order and at Teams' pace, a newer version in the place
/// of the earlier one, and whoever leads told when somebody cannot be reached.
@NullMarked
package dk.traedesten.teams.deliver;

import org.jspecify.annotations.NullMarked;
