/// What every channel's forms must do, whatever they look like.
@NullMarked
package dk.traedesten.form;

import org.jspecify.annotations.NullMarked;
