/// Every dialog in the folder is read, walked and written down here.
@NullMarked
package dk.traedesten.dialogs;

import org.jspecify.annotations.NullMarked;
