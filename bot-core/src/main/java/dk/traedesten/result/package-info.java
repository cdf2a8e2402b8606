/// What people answered, and the one place that decides what may be shown of it.
@NullMarked
package dk.traedesten.result;

import org.jspecify.annotations.NullMarked;
