/// What goes on in a group between its exercises: pulses that come by themselves, and actions that
/// are asked about. A pure function, like the engine.
@NullMarked
package dk.traedesten.group;

import org.jspecify.annotations.NullMarked;
