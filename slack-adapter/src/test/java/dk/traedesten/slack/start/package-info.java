/// What starting an exercise looks like.
@NullMarked
package dk.traedesten.slack.start;

import org.jspecify.annotations.NullMarked;
