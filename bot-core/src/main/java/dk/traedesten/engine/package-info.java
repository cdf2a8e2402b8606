/// The pure function that decides what a group's next moment is.
@NullMarked
package dk.traedesten.engine;

import org.jspecify.annotations.NullMarked;
