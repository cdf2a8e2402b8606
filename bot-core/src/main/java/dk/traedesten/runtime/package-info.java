/// The shell around the engine: load, handle, commit, deliver, and wake up when time comes.
@NullMarked
package dk.traedesten.runtime;

import org.jspecify.annotations.NullMarked;
