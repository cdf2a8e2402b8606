package dk.traedesten.slack.inbound;

import com.slack.api.Slack;
import dk.traedesten.chat.Between;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.Desk;
import dk.traedesten.chat.Involvement;
import dk.traedesten.chat.OwnAnswers;
import dk.traedesten.chat.Turns;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.runtime.Conductor;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Workspaces;
import dk.traedesten.slack.home.Homes;
import dk.traedesten.slack.people.People;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.slack.start.Starting;
import dk.traedesten.slack.start.Tokens;
import dk.traedesten.spi.Shelf;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Everything that takes in what comes from Slack, put together.
///
/// @param afterwards runs what need not be waited for
public record Reception(
    Slack slack,
    Api api,
    Workspaces workspaces,
    Desk desk,
    People people,
    Conductor conductor,
    Starting starting,
    Tokens tokens,
    Between between,
    Involvement involvement,
    Supplier<Catalogue> catalogue,
    Homes homes,
    Shelf shelf,
    Executor afterwards) {

  /// Opens it.
  ///
  /// @param counts is told what is left alone
  public Intake open(Counts<Ignored> counts) {
    var turns = new Turns(conductor, people, involvement, desk, Desks.ROOMS.channel());
    var whispers = new Whispers(api, afterwards);
    var listening = new Listening(catalogue, people, new OwnAnswers(involvement, turns), between);
    var doors = new Doors(api, starting, whispers);
    var home = new AtHome(between, homes);
    var filling = new Filling(desk, people, turns, between, starting, tokens, home, counts);
    var switchboard =
        new Switchboard(
            new Commanding(catalogue, people, doors, listening),
            new Clicking(
                api, desk, people, turns, filling, listening, starting, doors, home, whispers,
                counts),
            filling,
            new Shortcutting(people, doors),
            new Suggesting(api, people),
            new Hearing(
                people,
                listening,
                turns,
                between,
                involvement,
                homes,
                new Heard(shelf),
                whispers,
                counts),
            (tenant, when) -> {
              workspaces.uninstalled(tenant, when);
              people.forget(tenant);
            });
    return new Intake(switchboard.app(slack, workspaces, counts), counts);
  }
}
