/// Whether everybody is known for who they are.
@NullMarked
package dk.traedesten.teams.people;

import org.jspecify.annotations.NullMarked;
