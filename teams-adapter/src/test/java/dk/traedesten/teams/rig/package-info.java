/// Microsoft's side of Teams, for tests: who signs, who tells the keys, and what is sent.
@NullMarked
package dk.traedesten.teams.rig;

import org.jspecify.annotations.NullMarked;
