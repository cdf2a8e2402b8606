/// The whole bot: started, walked through, killed and started again.
@NullMarked
package dk.traedesten.app;

import org.jspecify.annotations.NullMarked;
