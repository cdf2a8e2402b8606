package dk.traedesten.chat;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;

/// Who acted, as the verified envelope says: nothing in a button or a form can say otherwise.
public record Actor(Tenant tenant, PersonId who) {}
