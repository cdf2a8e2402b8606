/// Tests of how the bot comes in and leaves.
@NullMarked
package dk.traedesten.slack.install;

import org.jspecify.annotations.NullMarked;
