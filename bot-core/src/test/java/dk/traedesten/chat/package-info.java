/// Tests of what every chat needs around an exercise.
@NullMarked
package dk.traedesten.chat;

import org.jspecify.annotations.NullMarked;
