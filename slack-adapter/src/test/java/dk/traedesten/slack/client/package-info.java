/// Tests of the calls to Slack.
@NullMarked
package dk.traedesten.slack.client;

import org.jspecify.annotations.NullMarked;
