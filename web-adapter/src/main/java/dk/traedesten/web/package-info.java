/// The playground: a channel whose conversations are a web page, so that a whole group can be tried
/// out on one screen without any account.
@NullMarked
package dk.traedesten.web;

import org.jspecify.annotations.NullMarked;
