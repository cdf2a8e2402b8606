/// A real Redis server that comes along with Trædesten, for those who have none.
@NullMarked
package dk.traedesten.redis.embedded;

import org.jspecify.annotations.NullMarked;
