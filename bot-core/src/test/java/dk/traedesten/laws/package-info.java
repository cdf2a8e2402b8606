/// The laws of the house, each seen failing once.
@NullMarked
package dk.traedesten.laws;

import org.jspecify.annotations.NullMarked;
