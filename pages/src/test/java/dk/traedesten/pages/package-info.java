/// A group, its page and its programs, over a real HTTP server and a store in memory.
@NullMarked
package dk.traedesten.pages;

import org.jspecify.annotations.NullMarked;
