/// What each kind of step does. No handler knows another, and none moves the dialog on.
@NullMarked
package dk.traedesten.engine.step;

import org.jspecify.annotations.NullMarked;
