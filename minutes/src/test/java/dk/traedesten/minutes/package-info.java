@NullMarked
package dk.traedesten.minutes;

import org.jspecify.annotations.NullMarked;
