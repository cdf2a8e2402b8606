/// How the bot's messages reach Slack: in order, at the pace of each channel, in the place of
/// earlier ones, and never twice without anybody knowing.
@NullMarked
package dk.traedesten.slack.deliver;

import org.jspecify.annotations.NullMarked;
