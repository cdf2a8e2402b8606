package dk.traedesten.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.DocumentStore;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which exercises a person has to do with, so that "my answers" finds them. It holds ids alone.
public final class Involvement {
  private final DocumentStore shelf;
  private final String channel;

  /// @param channel the kind of chat
  public Involvement(DocumentStore shelf, String channel) {
    this.shelf = shelf;
    this.channel = channel;
  }

  /// They have joined, answered, or started one, or have done something between two.
  public void in(Tenant tenant, PersonId who, SessionId session) {
    if (session.isBetween()) {
      of(tenant, who, session.group());
      return;
    }
    var name = name(tenant, who);
    if (!shelf.read(name).containsKey(session.toString())) {
      shelf.put(name, session.toString(), "1".getBytes(UTF_8));
    }
  }

  /// They have to do with a group, whether or not they are in an exercise of it.
  public void of(Tenant tenant, PersonId who, GroupId group) {
    shelf.putIfAbsent(left(tenant, who), group.value(), "1".getBytes(UTF_8));
  }

  /// They have left a group.
  public void notOf(Tenant tenant, PersonId who, GroupId group) {
    shelf.remove(left(tenant, who), group.value());
  }

  /// It is over.
  public void out(Tenant tenant, PersonId who, SessionId session) {
    if (shelf.remove(name(tenant, who), session.toString())) {
      of(tenant, who, session.group());
    }
  }

  /// The newest last.
  public List<SessionId> sessions(Tenant tenant, PersonId who) {
    return kept(tenant, who).filter(id -> !id.isBetween()).toList();
  }

  /// Those whose memory may hold something of theirs.
  public List<GroupId> groups(Tenant tenant, PersonId who) {
    return Stream.concat(
            shelf.read(left(tenant, who)).keySet().stream().map(GroupId::new),
            kept(tenant, who).map(SessionId::group))
        .distinct()
        .toList();
  }

  private Stream<SessionId> kept(Tenant tenant, PersonId who) {
    return shelf.read(name(tenant, who)).keySet().stream().map(SessionId::parse);
  }

  /// Lets go of what is over and of groups they have left.
  ///
  /// @param isOver whether an exercise is
  /// @param isOut whether they have left a group
  public void tidy(
      Tenant tenant, PersonId who, Predicate<SessionId> isOver, Predicate<GroupId> isOut) {
    kept(tenant, who)
        .filter(id -> id.isBetween() || isOver.test(id))
        .toList()
        .forEach(id -> out(tenant, who, id));
    shelf.read(left(tenant, who)).keySet().stream()
        .map(GroupId::new)
        .filter(isOut)
        .toList()
        .forEach(group -> notOf(tenant, who, group));
  }

  private String name(Tenant tenant, PersonId who) {
    return channel + ".sessions." + tenant.value() + "." + who.value();
  }

  private String left(Tenant tenant, PersonId who) {
    return channel + ".groups." + tenant.value() + "." + who.value();
  }
}
