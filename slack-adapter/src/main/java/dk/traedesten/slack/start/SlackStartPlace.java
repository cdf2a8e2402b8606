package dk.traedesten.slack.start;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.PlaceMembers;
import dk.traedesten.chat.SessionStarter.Place;
import dk.traedesten.chat.StartPlace;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.Desks;
import java.util.Optional;
import java.util.stream.Stream;

/// A channel in which an exercise is to begin.
///
/// @param token of the session
record SlackStartPlace(
    SlackPeople people,
    Tenant tenant,
    PersonId who,
    String channel,
    String token,
    Language language)
    implements StartPlace {

  @Override
  public SessionId session() {
    return new SessionId(new GroupId(channel), token);
  }

  @Override
  public Conversation conversation() {
    return new Conversation(Desks.ROOMS.channel(), channel);
  }

  @Override
  public CallOutcome<Person> leader() {
    return people.find(tenant, who);
  }

  /// Slack tells who is in an open channel also where the bot could not write.
  @Override
  public CallOutcome<PlaceMembers> members() {
    return people.withTheBot(tenant, channel);
  }

  /// Those picked by name and by user group.
  @Override
  public CallOutcome<PlaceMembers> picked(StartRequest wish, PlaceMembers here) {
    var named = wish.people();
    return wish.crowd()
        .map(group ->
            people
                .userGroup(tenant, Optional.empty(), group)
                .then(crowd ->
                    people.of(
                        tenant,
                        Stream.concat(named.stream(), crowd.people().stream().map(Person::id))
                            .toList())))
        .orElseGet(() -> people.of(tenant, named));
  }

  @Override
  public Refusals refusals() {
    return new Refusals(
        Place.WHERE,
        Words.SLACK_IS_BUSY,
        Words.NOT_IN_CHANNEL,
        Words.NOT_YOURS,
        Words.YOU_ARE_NOT_IN_CHANNEL,
        Words.WHO_IS_THAT);
  }
}
