/// The whole of Teams, tried out.
@NullMarked
package dk.traedesten.teams;

import org.jspecify.annotations.NullMarked;
