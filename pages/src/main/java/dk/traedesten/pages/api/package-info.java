/// What a group may see, as JSON for its programs.
@NullMarked
package dk.traedesten.pages.api;

import org.jspecify.annotations.NullMarked;
