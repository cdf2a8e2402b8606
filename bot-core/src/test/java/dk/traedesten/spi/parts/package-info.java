@NullMarked
package dk.traedesten.spi.parts;

import org.jspecify.annotations.NullMarked;
