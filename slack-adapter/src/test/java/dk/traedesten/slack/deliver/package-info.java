/// Tests of how messages reach Slack.
@NullMarked
package dk.traedesten.slack.deliver;

import org.jspecify.annotations.NullMarked;
