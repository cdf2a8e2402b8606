/// Places in a dialog, and stored sessions of every release.
@NullMarked
package dk.traedesten.session;

import org.jspecify.annotations.NullMarked;
