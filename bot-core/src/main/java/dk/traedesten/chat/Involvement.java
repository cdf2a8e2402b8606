package dk.traedesten.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Shelf;
import java.util.List;
import java.util.stream.Stream;

/// Which exercises a person has to do with, so that "my answers" finds them. It holds ids alone.
public final class Involvement {
  private final Shelf shelf;
  private final String channel;

  /// @param channel the kind of chat
  public Involvement(Shelf shelf, String channel) {
    this.shelf = shelf;
    this.channel = channel;
  }

  /// They have joined, answered, or started one.
  public void in(Tenant tenant, PersonId who, SessionId session) {
    var name = name(tenant, who);
    if (!shelf.read(name).containsKey(session.toString())) {
      shelf.put(name, session.toString(), "1".getBytes(UTF_8));
    }
  }

  /// They have to do with a group, whether or not they are in an exercise of it.
  public void of(Tenant tenant, PersonId who, GroupId group) {
    shelf.putIfAbsent(left(tenant, who), group.value(), "1".getBytes(UTF_8));
  }

  /// It is over.
  public void out(Tenant tenant, PersonId who, SessionId session) {
    if (shelf.remove(name(tenant, who), session.toString())) {
      shelf.put(left(tenant, who), session.group().value(), "1".getBytes(UTF_8));
    }
  }

  /// The newest last.
  public List<SessionId> sessions(Tenant tenant, PersonId who) {
    return shelf.read(name(tenant, who)).keySet().stream().map(SessionId::parse).toList();
  }

  /// Those whose memory may hold something of theirs.
  public List<GroupId> groups(Tenant tenant, PersonId who) {
    return Stream.concat(
            shelf.read(left(tenant, who)).keySet().stream().map(GroupId::new),
            sessions(tenant, who).stream().map(SessionId::group))
        .distinct()
        .toList();
  }

  private String name(Tenant tenant, PersonId who) {
    return channel + ".sessions." + tenant.value() + "." + who.value();
  }

  private String left(Tenant tenant, PersonId who) {
    return channel + ".groups." + tenant.value() + "." + who.value();
  }
}
