/// What comes in, and what does not.
@NullMarked
package dk.traedesten.slack.inbound;

import org.jspecify.annotations.NullMarked;
