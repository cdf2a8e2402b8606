package dk.traedesten.session;

import dk.traedesten.result.PersonId;
import java.time.Instant;

/// A program that is told when an action has been taken on and when an exercise has ended: never
/// what anybody answered.
///
/// @param address where it is told
public record Webhook(String id, String address, PersonId by, Instant at) {}
