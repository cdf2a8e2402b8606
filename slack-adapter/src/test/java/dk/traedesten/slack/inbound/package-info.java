/// Tests of what comes in from Slack.
@NullMarked
package dk.traedesten.slack.inbound;

import org.jspecify.annotations.NullMarked;
