/// The tests of the walk in the terminal, from within.
@NullMarked
package dk.traedesten.workbench.play;

import org.jspecify.annotations.NullMarked;
