/// The channel to Slack: what people click and write there becomes an inbound, what the bot says
/// becomes blocks.
@NullMarked
package dk.traedesten.slack;

import org.jspecify.annotations.NullMarked;
