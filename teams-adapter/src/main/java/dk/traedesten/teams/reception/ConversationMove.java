package dk.traedesten.teams.reception;

import dk.traedesten.chat.Involvement;
import dk.traedesten.chat.MessageLocations;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.teams.connector.SentMessage;
import dk.traedesten.teams.connector.TeamsPlace;
import java.util.concurrent.Executor;

/// An exercise that goes on in another chat or channel: the bot was taken out of the first one, and
/// whoever leads asks for it where the group is now. What waited for the group comes here, and so
/// does what lies open before it.
record ConversationMove(
    OpenMessages desk,
    Involvement involvement,
    MessageLocations whereabouts,
    Channel channel,
    Ids ids,
    Executor afterwards) {

  /// Whether the group of an exercise is in a place.
  boolean isAt(Tenant tenant, SessionId session, GroupId here) {
    return whereabouts
        .moved(tenant, session)
        .map(GroupConversation::of)
        .orElse(session.group())
        .equals(here);
  }

  /// Goes on with the last one that has lost its place and is led by the one who asks.
  ///
  /// @return what there is to say about it
  Text here(Acting acting) {
    var tenant = acting.who().tenant();
    var who = acting.who().who();
    var waiting =
        involvement.sessions(tenant, who).reversed().stream()
            .filter(session -> whereabouts.wasTold(tenant, session, MessageLocations.LOST))
            .filter(session -> leads(tenant, who, session))
            .findFirst();
    if (waiting.isEmpty()) {
      return Words.NOTHING_TO_MOVE;
    }
    move(acting, waiting.get());
    return Words.GOES_ON_HERE;
  }

  /// Who leads has the controls before them.
  private boolean leads(Tenant tenant, PersonId who, SessionId session) {
    return desk.before(tenant, who).values().stream()
        .anyMatch(one -> one.session().equals(session) && one.leads());
  }

  private void move(Acting acting, SessionId session) {
    var tenant = acting.who().tenant();
    var place = TeamsPlace.whole(acting.here().conversation());
    whereabouts.move(tenant, session, place);
    whereabouts.over(tenant, session, MessageLocations.LOST);
    var open = desk.before(tenant, session.group());
    afterwards.execute(() ->
        open.entrySet().stream()
            .filter(e -> e.getValue().session().equals(session))
            .map(e ->
                new Delivery(
                    ids.fresh(),
                    tenant,
                    session,
                    new Conversation(channel.name(), place),
                    e.getKey(),
                    e.getValue().message(),
                    e.getValue().language()))
            .forEach(delivery -> deliver(place, delivery)));
  }

  /// Asked for twice, it takes its own place again.
  private void deliver(String place, Delivery delivery) {
    var earlier = whereabouts.standing(delivery).map(id -> new SentMessage(place, id).reference());
    channel.deliver(new Claimed(delivery, earlier, 0, false));
  }
}
