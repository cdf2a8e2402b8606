/// What a dialog's names, audiences and texts mean where a session stands.
@NullMarked
package dk.traedesten.engine.context;

import org.jspecify.annotations.NullMarked;
