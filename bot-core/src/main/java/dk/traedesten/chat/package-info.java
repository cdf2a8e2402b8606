/// What every chat needs around an exercise: how it is started, what is written to the bot, what
/// lies open before each person, and what they are told.
@NullMarked
package dk.traedesten.chat;

import org.jspecify.annotations.NullMarked;
