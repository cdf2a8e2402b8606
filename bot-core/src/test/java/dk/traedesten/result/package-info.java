/// What may be shown, and when it may not.
@NullMarked
package dk.traedesten.result;

import org.jspecify.annotations.NullMarked;
