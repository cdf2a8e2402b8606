/// Walking through a dialog: the only caller of the handlers of steps, and the only one that moves
/// on.
@NullMarked
package dk.traedesten.engine.run;

import org.jspecify.annotations.NullMarked;
