/// What stands on a group's page.
@NullMarked
package dk.traedesten.pages.page;

import org.jspecify.annotations.NullMarked;
