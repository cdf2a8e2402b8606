package dk.traedesten.teams.reception;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.Directory;
import dk.traedesten.chat.GroupRequests;
import dk.traedesten.chat.Involvement;
import dk.traedesten.chat.MessageLocations;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.OwnAnswers;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.SessionCommands;
import dk.traedesten.chat.SessionStarter;
import dk.traedesten.chat.StartForms;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Ids;
import dk.traedesten.teams.card.Cards;
import dk.traedesten.teams.connector.Connector;
import dk.traedesten.teams.inbound.Ignored;
import dk.traedesten.teams.inbound.Listener;
import dk.traedesten.teams.people.TeamsPeople;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Everything that takes in what comes from Teams, put together.
///
/// @param channel where what lies open is posted anew, when a group has moved
/// @param seen is told of each card of ours that somebody has clicked on
/// @param afterwards runs what need not be waited for
public record TeamsModule(
    Connector connector,
    OpenMessages desk,
    TeamsPeople people,
    TurnProcessor conductor,
    Supplier<Catalogue> catalogue,
    Thresholds thresholds,
    DocumentStore shelf,
    InstantSource clock,
    Ids ids,
    MessageLocations whereabouts,
    Channel channel,
    CardSeen seen,
    Executor afterwards) {

  /// Opens it.
  ///
  /// @param counts is told what is left alone
  public Listener open(Counts<Ignored> counts) {
    var involvement = new Involvement(shelf, TeamsPeople.ROOMS.channel());
    var voice = new SideMessages(connector, people, afterwards);
    var moving = new ConversationMove(desk, involvement, whereabouts, channel, ids, afterwards);
    var turns = turns(new NobodyNew(people), involvement);
    var starting =
        new Starting(
            new StartForms(
                new SessionStarter(catalogue, conductor, involvement, thresholds),
                Cards.PROFILE,
                clock),
            people,
            voice,
            ids);
    var between =
        new GroupRequests(conductor, people, involvement, thresholds, TeamsPeople.ROOMS.channel());
    var listening =
        new WrittenCommands(
            catalogue,
            people,
            new OwnAnswers(involvement, turns),
            between,
            starting,
            moving,
            voice);
    var clicking =
        new CardActions(
            desk,
            turns,
            place -> turns(new There(people, place), involvement),
            new FormSubmissions(desk, turns, ids),
            starting,
            listening,
            new PersonalViews(desk, ids),
            moving,
            counts);
    var comings =
        new MembershipEvents(turns, between, involvement, moving, catalogue, shelf, voice);
    return new InboundModule(people, listening, clicking, comings, voice, seen, ids, clock);
  }

  private SessionCommands turns(Directory directory, Involvement involvement) {
    return new SessionCommands(
        conductor,
        directory,
        involvement,
        desk,
        TeamsPeople.ROOMS.channel(),
        // Teams' own list of the place says who is there: see `There`.
        (_, _) -> new CallOutcome.Ok<>(true));
  }

  /// Where whoever is there can join: Teams' own list says who that is.
  private record There(TeamsPeople people, String conversation) implements Directory {
    @Override
    public CallOutcome<Person> find(Tenant tenant, PersonId who) {
      return people.present(tenant, conversation, who);
    }

    @Override
    public Language language(Tenant tenant, PersonId who) {
      return people.language(tenant, who);
    }
  }

  /// Where nobody can join who was not invited.
  private record NobodyNew(Directory people) implements Directory {
    @Override
    public CallOutcome<Person> find(Tenant tenant, PersonId who) {
      return new CallOutcome.Denied<>(Directory.NOT_THERE);
    }

    @Override
    public Language language(Tenant tenant, PersonId who) {
      return people.language(tenant, who);
    }
  }
}
