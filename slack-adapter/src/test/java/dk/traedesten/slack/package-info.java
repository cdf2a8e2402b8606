/// Slack from outside.
@NullMarked
package dk.traedesten.slack;

import org.jspecify.annotations.NullMarked;
