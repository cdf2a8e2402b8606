/// What the engine says, apart from what stands in a dialog.
@NullMarked
package dk.traedesten.engine.text;

import org.jspecify.annotations.NullMarked;
