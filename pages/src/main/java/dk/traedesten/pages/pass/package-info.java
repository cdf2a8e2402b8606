/// Signed ways in: who may see what of which group, and until when.
@NullMarked
package dk.traedesten.pages.pass;

import org.jspecify.annotations.NullMarked;
