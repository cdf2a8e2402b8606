package dk.traedesten.session;

import dk.traedesten.result.PersonId;
import java.time.LocalDate;

/// Something a person has taken on.
///
/// @param id unique in the session
/// @param what the action in a line
/// @param firstStep what the owner does first
/// @param trigger when it happens: the "when X" of "when X, I do Y"
/// @param doneWhen how all can see that it is done
/// @param due when the owner is asked how it went
public record ActionItem(
    String id,
    String what,
    PersonId owner,
    String firstStep,
    String trigger,
    String doneWhen,
    LocalDate due) {}
