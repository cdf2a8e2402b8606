/// How cards are tried: every kind of block and field, the longest, the oddest, and the tampered.
@NullMarked
package dk.traedesten.teams.card;

import org.jspecify.annotations.NullMarked;
