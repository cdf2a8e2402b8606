/// What the bot says: messages that know no platform, made of a few kinds of block.
@NullMarked
package dk.traedesten.message;

import org.jspecify.annotations.NullMarked;
