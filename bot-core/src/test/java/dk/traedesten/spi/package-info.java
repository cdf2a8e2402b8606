/// A store in memory, and the contracts every store and channel keeps.
@NullMarked
package dk.traedesten.spi;

import org.jspecify.annotations.NullMarked;
