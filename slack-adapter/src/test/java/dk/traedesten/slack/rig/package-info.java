/// Slack as the bot sees it, for tests: its Web API, its people, and what it sends.
@NullMarked
package dk.traedesten.slack.rig;

import org.jspecify.annotations.NullMarked;
