/// What a group meets, told as events and what comes of them.
@NullMarked
package dk.traedesten.engine.context;

import org.jspecify.annotations.NullMarked;
