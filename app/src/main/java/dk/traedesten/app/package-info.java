/// The assembly: configuration from the environment, wiring, the loops that keep it going, health.
@NullMarked
package dk.traedesten.app;

import org.jspecify.annotations.NullMarked;
