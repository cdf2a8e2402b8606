/// What comes out of an exercise: what is shown, what is withheld, and what the group remembers.
@NullMarked
package dk.traedesten.engine.result;

import org.jspecify.annotations.NullMarked;
