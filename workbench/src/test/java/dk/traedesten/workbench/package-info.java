/// The tests of what helps those who write exercises.
@NullMarked
package dk.traedesten.workbench;

import org.jspecify.annotations.NullMarked;
