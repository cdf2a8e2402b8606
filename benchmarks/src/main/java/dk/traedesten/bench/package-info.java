/// How long the parts of a turn take.
@NullMarked
package dk.traedesten.bench;

import org.jspecify.annotations.NullMarked;
