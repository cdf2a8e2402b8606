package dk.traedesten.pages.pass;

import dk.traedesten.message.MinutesFormat;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.time.Instant;

/// What somebody, or something, may see of a group.
public sealed interface Pass {
  Tenant tenant();

  GroupId group();

  /// Of one person.
  sealed interface Personal extends Pass {
    PersonId who();

    /// When it ends.
    Instant until();
  }

  /// A link to the group's page.
  record Page(Tenant tenant, GroupId group, PersonId who, Instant until) implements Personal {
    public static Page of(Group group, PersonId who, Instant until) {
      return new Page(group.tenant(), group.id().group(), who, until);
    }
  }

  /// A browser in which such a link was opened.
  record Visit(Tenant tenant, GroupId group, PersonId who, Instant until) implements Personal {}

  /// A link to minutes.
  record Document(
      Tenant tenant,
      GroupId group,
      PersonId who,
      SessionId session,
      MinutesFormat as,
      Instant until)
      implements Personal {}

  /// A program's key, for as long as the group has it.
  ///
  /// @param id in the group
  record Key(Tenant tenant, GroupId group, String id) implements Pass {}
}
