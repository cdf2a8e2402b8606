package dk.traedesten.runtime;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.group.GroupEngine;
import dk.traedesten.group.GroupOverview;
import dk.traedesten.message.Message;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Document;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.SessionStore;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Looking at what is kept, for one person and without changing anything. What another release
/// wrote in a form that is not known here is not seen.
public record Queries(
    SessionStore store, InstantSource clock, GroupEngine tending, Supplier<Catalogue> catalogue) {
  private static final String LOOK = "look";

  /// What somebody sees of a group; nothing when they are not of it.
  public Optional<GroupOverview> glance(Tenant tenant, GroupId group, PersonId who) {
    return group(tenant, group)
        .flatMap(it ->
            tending.glance(it, store.memory(tenant, group), who, clock.instant(), catalogue.get()));
  }

  /// A form about a group as it would be laid before somebody; nothing when it is not theirs.
  ///
  /// @param moment of the form
  public Optional<Message> form(Tenant tenant, GroupId group, PersonId who, String moment) {
    return group(tenant, group)
        .flatMap(it -> tending.form(it, store.memory(tenant, group), who, moment, clock.instant()));
  }

  /// Whether an exercise is over, or is not there any more.
  public boolean isOver(Tenant tenant, SessionId id) {
    try {
      return document(tenant, id)
          .map(document -> document instanceof Session.Finished)
          .orElse(true);
    } catch (Codec.Unreadable foreign) {
      return false;
    }
  }

  /// Whether a group is not there any more, or somebody has left it.
  public boolean isOut(Tenant tenant, GroupId group, PersonId who) {
    try {
      return document(tenant, SessionId.between(group))
          .map(document -> document instanceof Group it && hasLeft(it, who))
          .orElse(true);
    } catch (Codec.Unreadable foreign) {
      return false;
    }
  }

  /// Who is not known there yet has not left.
  private boolean hasLeft(Group group, PersonId who) {
    var now = tending.known(group, store.memory(group.tenant(), group.id().group()));
    return now.find(who).isPresent() && !now.isPresent(who);
  }

  private Optional<Group> group(Tenant tenant, GroupId group) {
    try {
      return document(tenant, SessionId.between(group))
          .flatMap(document -> document instanceof Group it ? Optional.of(it) : Optional.empty());
    } catch (Codec.Unreadable foreign) {
      return Optional.empty();
    }
  }

  private Optional<Document> document(Tenant tenant, SessionId id) {
    return store.load(tenant, id, LOOK).map(SessionStore.Stored::document);
  }
}
