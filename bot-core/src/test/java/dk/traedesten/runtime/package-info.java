/// The shell around the engine under duplicates, conflicts and time.
@NullMarked
package dk.traedesten.runtime;

import org.jspecify.annotations.NullMarked;
