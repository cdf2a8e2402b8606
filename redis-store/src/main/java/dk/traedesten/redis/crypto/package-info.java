/// The lock on people's words: what is stored can only be read with a key that lies elsewhere.
@NullMarked
package dk.traedesten.redis.crypto;

import org.jspecify.annotations.NullMarked;
