/// What lies open before people is laid, read and taken away here.
@NullMarked
package dk.traedesten.slack.desk;

import org.jspecify.annotations.NullMarked;
