/// Every kind of message and form is rendered, measured, read back and looked at here.
@NullMarked
package dk.traedesten.slack.render;

import org.jspecify.annotations.NullMarked;
