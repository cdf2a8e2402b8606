/// Who is who in Slack: names, languages, zones, who is in a channel, who may take part.
@NullMarked
package dk.traedesten.slack.people;

import org.jspecify.annotations.NullMarked;
