/// What is asked as forms, and what is answered as words.
@NullMarked
package dk.traedesten.engine.form;

import org.jspecify.annotations.NullMarked;
