/// Calls to Slack's Web API, each answered with a value, and the tokens they are made with.
@NullMarked
package dk.traedesten.slack.client;

import org.jspecify.annotations.NullMarked;
