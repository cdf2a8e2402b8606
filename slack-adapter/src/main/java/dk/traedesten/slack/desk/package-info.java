/// What lies open before each person in Slack: forms not yet closed, buttons that still do
/// something.
@NullMarked
package dk.traedesten.slack.desk;

import org.jspecify.annotations.NullMarked;
