package dk.traedesten.pages;

import dk.traedesten.group.GroupReport;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.SessionStore;
import java.util.Optional;

/// Reads groups as they are kept now. Nothing is ever changed from here.
public record GroupReader(SessionStore store) {
  private static final String NO_INBOUND = "";

  /// A group; empty when the organisation has no such one, or another release wrote it in a form
  /// that is not known here.
  public Optional<Group> group(Tenant tenant, GroupId id) {
    try {
      return store
          .load(tenant, SessionId.between(id), NO_INBOUND)
          .flatMap(stored ->
              stored.document() instanceof Group group ? Optional.of(group) : Optional.empty());
    } catch (Codec.Unreadable foreign) {
      return Optional.empty();
    }
  }

  /// What it may see of itself.
  public GroupReport view(Group group) {
    return new GroupReport(group, store.memory(group.tenant(), group.id().group()));
  }
}
