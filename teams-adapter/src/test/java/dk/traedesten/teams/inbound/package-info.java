/// What may come in from Teams, and what may not.
@NullMarked
package dk.traedesten.teams.inbound;

import org.jspecify.annotations.NullMarked;
