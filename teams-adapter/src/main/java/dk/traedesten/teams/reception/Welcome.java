package dk.traedesten.teams.reception;

import dk.traedesten.chat.Beginning;
import dk.traedesten.chat.Between;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.Desk;
import dk.traedesten.chat.Directory;
import dk.traedesten.chat.Involvement;
import dk.traedesten.chat.Outcome;
import dk.traedesten.chat.OwnAnswers;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.Turns;
import dk.traedesten.chat.Whereabouts;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.Conductor;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.Shelf;
import dk.traedesten.teams.connector.Connector;
import dk.traedesten.teams.inbound.Ignored;
import dk.traedesten.teams.inbound.Listener;
import dk.traedesten.teams.people.People;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Everything that takes in what comes from Teams, put together.
///
/// @param channel where what lies open is posted anew, when a group has moved
/// @param seen is told of each card of ours that somebody has clicked on
/// @param afterwards runs what need not be waited for
public record Welcome(
    Connector connector,
    Desk desk,
    People people,
    Conductor conductor,
    Supplier<Catalogue> catalogue,
    Thresholds thresholds,
    Shelf shelf,
    InstantSource clock,
    Ids ids,
    Whereabouts whereabouts,
    Channel channel,
    Seen seen,
    Executor afterwards) {

  /// Opens it.
  ///
  /// @param counts is told what is left alone
  public Listener open(Counts<Ignored> counts) {
    var involvement = new Involvement(shelf, People.ROOMS.channel());
    var voice = new Voice(connector, people, afterwards);
    var moving = new Moving(desk, involvement, whereabouts, channel, ids, afterwards);
    var turns = turns(new NobodyNew(people), involvement);
    var starting =
        new Starting(
            new Beginning(catalogue, conductor, involvement, thresholds),
            people,
            voice,
            ids,
            clock);
    var between = new Between(conductor, people, involvement, thresholds, People.ROOMS.channel());
    var listening =
        new Listening(
            catalogue,
            people,
            new OwnAnswers(involvement, turns),
            between,
            starting,
            moving,
            voice);
    var clicking =
        new Clicking(
            desk,
            turns,
            place -> turns(new There(people, place), involvement),
            new Filling(desk, turns, ids),
            starting,
            listening,
            new Views(desk, ids),
            moving,
            counts);
    var comings = new Comings(turns, between, involvement, moving, catalogue, shelf, voice);
    return new Reception(people, listening, clicking, comings, voice, seen, ids, clock);
  }

  private Turns turns(Directory directory, Involvement involvement) {
    return new Turns(conductor, directory, involvement, desk, People.ROOMS.channel());
  }

  /// Where whoever is there can join: Teams' own list says who that is.
  private record There(People people, String conversation) implements Directory {
    @Override
    public Outcome<Person> find(Tenant tenant, PersonId who) {
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
    public Outcome<Person> find(Tenant tenant, PersonId who) {
      return new Outcome.Denied<>("not_there");
    }

    @Override
    public Language language(Tenant tenant, PersonId who) {
      return people.language(tenant, who);
    }
  }
}
