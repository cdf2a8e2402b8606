/// The pure function, and what it makes of an event in each state of a session.
@NullMarked
package dk.traedesten.engine.state;

import org.jspecify.annotations.NullMarked;
