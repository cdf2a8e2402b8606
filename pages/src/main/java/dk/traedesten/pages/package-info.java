/// What a group sees of itself outside its chats: its page, its minutes, its programs.
@NullMarked
package dk.traedesten.pages;

import org.jspecify.annotations.NullMarked;
