package dk.traedesten.teams.reception;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.PlaceMembers;
import dk.traedesten.chat.SessionStarter.Place;
import dk.traedesten.chat.StartPlace;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.dialog.Language;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.teams.connector.TeamsPlace;
import dk.traedesten.teams.people.TeamsPeople;
import java.util.Set;

/// The chat or channel in which an exercise is to begin.
///
/// @param form the one-time id of the card
record TeamsStartPlace(TeamsPeople people, Acting acting, String form) implements StartPlace {

  @Override
  public Tenant tenant() {
    return acting.who().tenant();
  }

  @Override
  public SessionId session() {
    return new SessionId(
        acting.group(), IdempotencyKey.of("start", tenant().value(), acting.group().value(), form));
  }

  @Override
  public Conversation conversation() {
    return new Conversation(
        TeamsPeople.ROOMS.channel(), TeamsPlace.whole(acting.here().conversation()));
  }

  @Override
  public Language language() {
    return acting.language();
  }

  @Override
  public CallOutcome<Person> leader() {
    return people.find(tenant(), acting.who().who());
  }

  @Override
  public CallOutcome<PlaceMembers> members() {
    return people.members(tenant(), acting.envelope().conversation().id());
  }

  @Override
  public CallOutcome<PlaceMembers> picked(StartRequest wish, PlaceMembers here) {
    var picked = Set.copyOf(wish.people());
    var found = here.people().stream().filter(p -> picked.contains(p.id())).toList();
    return new CallOutcome.Ok<>(new PlaceMembers(found, picked.size(), 0, here.seen()));
  }

  @Override
  public Refusals refusals() {
    return new Refusals(
        Place.EXERCISE,
        Words.TEAMS_IS_BUSY,
        Words.NOT_IN_PLACE,
        Words.NOT_YOURS,
        Words.YOU_ARE_NOT_HERE,
        Words.WHO_IS_THAT);
  }
}
