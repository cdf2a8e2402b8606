/// What comes in from Slack: verified before it is read, and durable before it is acknowledged.
@NullMarked
package dk.traedesten.slack.inbound;

import org.jspecify.annotations.NullMarked;
