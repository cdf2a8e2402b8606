/// Starting an exercise from Slack: what is asked, and how it becomes a start.
@NullMarked
package dk.traedesten.slack.start;

import org.jspecify.annotations.NullMarked;
