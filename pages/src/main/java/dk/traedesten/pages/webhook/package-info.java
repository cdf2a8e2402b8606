/// Programs that are told when something happens in a group.
@NullMarked
package dk.traedesten.pages.webhook;

import org.jspecify.annotations.NullMarked;
