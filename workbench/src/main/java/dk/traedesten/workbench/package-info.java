/// What helps those who write exercises: completion, start files, drawings, a walk in the terminal.
@NullMarked
package dk.traedesten.workbench;

import org.jspecify.annotations.NullMarked;
