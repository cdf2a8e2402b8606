/// Whether what the bot says stands where it should, once.
@NullMarked
package dk.traedesten.teams.deliver;

import org.jspecify.annotations.NullMarked;
