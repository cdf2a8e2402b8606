/// Tests of the playground over real HTTP, and a small one of its own to look at.
@NullMarked
package dk.traedesten.web;

import org.jspecify.annotations.NullMarked;
