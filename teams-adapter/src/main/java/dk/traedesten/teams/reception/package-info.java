/// What is done about what comes in from Teams: words, clicks, forms, comings and goings. Durable
/// before it is acknowledged.
@NullMarked
package dk.traedesten.teams.reception;

import org.jspecify.annotations.NullMarked;
