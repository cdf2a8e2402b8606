/// What a session has come to, as documents: for a chat, for Word, to print, for a spreadsheet, for
/// a calendar.
@NullMarked
package dk.traedesten.minutes;

import org.jspecify.annotations.NullMarked;
