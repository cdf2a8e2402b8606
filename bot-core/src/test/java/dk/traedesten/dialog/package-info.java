/// What is understood in a dialog file, and what is refused.
@NullMarked
package dk.traedesten.dialog;

import org.jspecify.annotations.NullMarked;
