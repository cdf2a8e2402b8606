/// Virtual people who walk through exercises on a simulated clock, for the tests of every module.
@NullMarked
package dk.traedesten.play;

import org.jspecify.annotations.NullMarked;
