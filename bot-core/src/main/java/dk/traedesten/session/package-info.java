/// One run of an exercise by a group: its people, where it stands and what came out.
@NullMarked
package dk.traedesten.session;

import org.jspecify.annotations.NullMarked;
