/// The Home tab: published when somebody looks at it, and when what lies before them changes.
@NullMarked
package dk.traedesten.slack.home;

import org.jspecify.annotations.NullMarked;
