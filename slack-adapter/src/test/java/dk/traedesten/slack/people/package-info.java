/// Tests of who is who.
@NullMarked
package dk.traedesten.slack.people;

import org.jspecify.annotations.NullMarked;
