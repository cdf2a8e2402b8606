/// Asking people and waiting for them: who is asked, what they see, and when it closes.
@NullMarked
package dk.traedesten.engine.ask;

import org.jspecify.annotations.NullMarked;
