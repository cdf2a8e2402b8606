/// What is done with what comes from Teams.
@NullMarked
package dk.traedesten.teams.reception;

import org.jspecify.annotations.NullMarked;
