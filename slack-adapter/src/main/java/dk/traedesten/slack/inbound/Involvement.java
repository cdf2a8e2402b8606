package dk.traedesten.slack.inbound;

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

  public Involvement(Shelf shelf) {
    this.shelf = shelf;
  }

  /// They have joined, answered, or started one.
  public void in(Tenant tenant, PersonId who, SessionId session) {
    var name = name(tenant, who);
    if (!shelf.read(name).containsKey(session.toString())) {
      shelf.put(name, session.toString(), "1".getBytes(UTF_8));
    }
  }

  /// It is over, or they have left.
  void out(Tenant tenant, PersonId who, SessionId session) {
    if (shelf.remove(name(tenant, who), session.toString())) {
      shelf.put(groups(tenant, who), session.group().value(), "1".getBytes(UTF_8));
    }
  }

  /// The newest last.
  List<SessionId> sessions(Tenant tenant, PersonId who) {
    return shelf.read(name(tenant, who)).keySet().stream().map(SessionId::parse).toList();
  }

  /// Those whose memory may hold something of theirs.
  List<GroupId> groups(Actor actor) {
    return Stream.concat(
            shelf.read(groups(actor.tenant(), actor.who())).keySet().stream().map(GroupId::new),
            sessions(actor.tenant(), actor.who()).stream().map(SessionId::group))
        .distinct()
        .toList();
  }

  private static String name(Tenant tenant, PersonId who) {
    return "slack.sessions." + tenant.value() + "." + who.value();
  }

  private static String groups(Tenant tenant, PersonId who) {
    return "slack.groups." + tenant.value() + "." + who.value();
  }
}
