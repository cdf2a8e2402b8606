/// A walk through an exercise in the terminal: several people, played by one, and a clock that
/// moves when told to.
@NullMarked
package dk.traedesten.workbench.play;

import org.jspecify.annotations.NullMarked;
