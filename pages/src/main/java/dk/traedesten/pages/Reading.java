package dk.traedesten.pages;

import dk.traedesten.group.View;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.SessionStore;
import java.util.Optional;

/// Reads groups as they are kept now. Nothing is ever changed from here.
public record Reading(SessionStore store) {
  private static final String NO_INBOUND = "";

  /// What a group may see of itself; empty when the organisation has no such group.
  public Optional<View> group(Tenant tenant, GroupId id) {
    return store
        .load(tenant, SessionId.between(id), NO_INBOUND)
        .flatMap(stored ->
            stored.document() instanceof Group group
                ? Optional.of(new View(group, store.memory(tenant, id)))
                : Optional.empty());
  }
}
