/// How the bot's messages, forms and overviews look in Slack, and how what people fill in is read
/// back.
@NullMarked
package dk.traedesten.slack.render;

import org.jspecify.annotations.NullMarked;
