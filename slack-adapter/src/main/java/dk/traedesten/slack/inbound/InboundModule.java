package dk.traedesten.slack.inbound;

import com.slack.api.Slack;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.GroupRequests;
import dk.traedesten.chat.Involvement;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.OwnAnswers;
import dk.traedesten.chat.SessionCommands;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Workspaces;
import dk.traedesten.slack.home.Homes;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.slack.start.StartTokens;
import dk.traedesten.slack.start.Starting;
import dk.traedesten.spi.DocumentStore;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Everything that takes in what comes from Slack, put together.
///
/// @param afterwards runs what need not be waited for
public record InboundModule(
    Slack slack,
    Api api,
    Workspaces workspaces,
    OpenMessages desk,
    SlackPeople people,
    TurnProcessor conductor,
    Starting starting,
    StartTokens tokens,
    GroupRequests between,
    Involvement involvement,
    Supplier<Catalogue> catalogue,
    Homes homes,
    DocumentStore shelf,
    Executor afterwards) {

  /// Opens it.
  ///
  /// @param counts is told what is left alone
  public Dispatcher open(Counts<Ignored> counts) {
    var turns =
        new SessionCommands(
            conductor,
            people,
            involvement,
            desk,
            Desks.ROOMS.channel(),
            (actor, session) -> people.isIn(actor.tenant(), session.group().value(), actor.who()));
    var words = new Unmarked(new MarkNames(api, people));
    var whispers = new EphemeralReplies(api, afterwards);
    var listening =
        new WrittenCommands(catalogue, people, new OwnAnswers(involvement, turns), between);
    var doors = new ModalOpener(api, starting, whispers);
    var home = new AtHome(between, homes);
    var filling = new ViewSubmissions(desk, people, turns, between, starting, tokens, home, counts);
    var switchboard =
        new BoltApp(
            new SlashCommands(catalogue, people, doors, listening),
            new BlockActions(
                api, desk, people, turns, filling, listening, starting, doors, home, whispers,
                counts),
            filling,
            new MessageShortcuts(people, doors, words),
            new OptionsLoad(api, people),
            new Events(
                people,
                listening,
                turns,
                between,
                involvement,
                homes,
                new Heard(shelf),
                whispers,
                words,
                counts),
            (tenant, when) -> {
              workspaces.uninstalled(tenant, when);
              people.forget(tenant);
            });
    return new Dispatcher(switchboard.app(slack, workspaces, counts), counts);
  }
}
