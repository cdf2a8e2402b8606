package dk.traedesten.slack.inbound;

import com.slack.api.Slack;
import dk.traedesten.chat.Between;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.Desk;
import dk.traedesten.chat.Involvement;
import dk.traedesten.chat.OwnAnswers;
import dk.traedesten.chat.Turns;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.Conductor;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Workspaces;
import dk.traedesten.slack.people.People;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.slack.start.Starting;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Everything that takes in what comes from Slack, put together.
///
/// @param home is told who looks at the Home tab
/// @param afterwards runs what need not be waited for
public record Reception(
    Slack slack,
    Api api,
    Workspaces workspaces,
    Desk desk,
    People people,
    Conductor conductor,
    Starting starting,
    Involvement involvement,
    Supplier<Catalogue> catalogue,
    Thresholds thresholds,
    BiConsumer<Tenant, PersonId> home,
    Executor afterwards) {

  /// Opens it.
  ///
  /// @param counts is told what is left alone
  public Intake open(Counts<Ignored> counts) {
    var turns = new Turns(conductor, people, involvement, desk, Desks.ROOMS.channel());
    var whispers = new Whispers(api, afterwards);
    var between = new Between(conductor, people, involvement, thresholds, Desks.ROOMS.channel());
    var listening = new Listening(catalogue, people, new OwnAnswers(involvement, turns), between);
    var doors = new Doors(api, starting, whispers);
    var filling = new Filling(desk, people, turns, starting, counts);
    var switchboard =
        new Switchboard(
            new Commanding(catalogue, people, doors, listening),
            new Clicking(
                api, desk, people, turns, filling, listening, starting, doors, whispers, counts),
            filling,
            new Shortcutting(people, doors),
            new Suggesting(api, people),
            new Hearing(people, listening, turns, between, involvement, home, whispers, counts),
            (tenant, when) -> {
              workspaces.uninstalled(tenant, when);
              people.forget(tenant);
            });
    return new Intake(switchboard.app(slack, workspaces, counts), counts);
  }
}
