/// A group between its exercises, tried out.
@NullMarked
package dk.traedesten.group;

import org.jspecify.annotations.NullMarked;
