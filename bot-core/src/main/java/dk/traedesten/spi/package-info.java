/// What the engine needs from the world: a store, a channel, a clock, fresh ids.
@NullMarked
package dk.traedesten.spi;

import org.jspecify.annotations.NullMarked;
