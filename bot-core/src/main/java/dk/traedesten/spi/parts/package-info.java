/// What is kept of a document, taken apart so that each part can be locked and written alone.
@NullMarked
package dk.traedesten.spi.parts;

import org.jspecify.annotations.NullMarked;
