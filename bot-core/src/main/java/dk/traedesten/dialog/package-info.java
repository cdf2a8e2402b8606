/// An exercise as data: what a facilitator writes in YAML, read strictly.
@NullMarked
package dk.traedesten.dialog;

import org.jspecify.annotations.NullMarked;
