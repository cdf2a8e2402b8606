/// Which answers fit which fields.
@NullMarked
package dk.traedesten.message;

import org.jspecify.annotations.NullMarked;
