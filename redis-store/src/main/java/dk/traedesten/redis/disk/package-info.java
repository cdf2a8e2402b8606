/// Files and folders on disk that nobody but their owner may read.
@NullMarked
package dk.traedesten.redis.disk;

import org.jspecify.annotations.NullMarked;
