/// Where everything is kept: sessions, timers, messages on their way and what groups remember, in
/// Redis.
@NullMarked
package dk.traedesten.redis;

import org.jspecify.annotations.NullMarked;
