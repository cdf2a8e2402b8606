/// How much of what is said a channel has room for, and what is done where it has too little.
@NullMarked
package dk.traedesten.layout;

import org.jspecify.annotations.NullMarked;
