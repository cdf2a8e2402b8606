/// A group's page in the browser, the pictures on it, and minutes to take along.
@NullMarked
package dk.traedesten.pages.page;

import org.jspecify.annotations.NullMarked;
