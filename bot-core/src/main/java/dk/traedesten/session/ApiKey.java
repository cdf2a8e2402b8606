package dk.traedesten.session;

import dk.traedesten.result.PersonId;
import java.time.Instant;

/// A key with which a program reads what a group may see. The key itself is kept nowhere: it is
/// signed, and counts as long as this stands in its group.
///
/// @param name what the program is called in the group
public record ApiKey(String id, String name, PersonId by, Instant at) {}
