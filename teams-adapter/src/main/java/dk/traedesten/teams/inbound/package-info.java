/// What comes in from Teams: verified before it is read, and told to nobody until it is.
@NullMarked
package dk.traedesten.teams.inbound;

import org.jspecify.annotations.NullMarked;
