package dk.traedesten.teams.reception;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.dialog.Text;
import dk.traedesten.teams.card.Rendered;
import dk.traedesten.teams.connector.Connector;
import dk.traedesten.teams.connector.Post;
import dk.traedesten.teams.connector.SentMessage;
import dk.traedesten.teams.connector.TeamsPlace;
import dk.traedesten.teams.people.TeamsPeople;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says something beside an exercise. It is a courtesy: what counts has been made durable before,
/// so nobody waits for it, and it is not said twice.
///
/// @param afterwards runs what need not be waited for
record SideMessages(Connector connector, TeamsPeople people, Executor afterwards) {
  private static final Logger LOG = LoggerFactory.getLogger(SideMessages.class);

  /// Where somebody wrote; all who are there see it.
  void here(Acting acting, Rendered said) {
    afterwards.execute(() -> told(connector.send(acting.here(), post(said))));
  }

  /// The same, as a line.
  void line(Acting acting, Text words) {
    afterwards.execute(() -> told(connector.send(acting.here(), new Post(acting.say(words)))));
  }

  /// To the one who acted alone; where they cannot be reached, all see another line.
  void alone(Acting acting, Rendered said, Text otherwise) {
    if (acting.isAlone()) {
      here(acting, said);
      return;
    }
    afterwards.execute(() -> {
      var there = people.alone(acting.who().tenant(), acting.who().who());
      if (there instanceof CallOutcome.Ok<TeamsPlace>(var chat)
          && connector.send(chat, post(said)) instanceof CallOutcome.Ok<?>) {
        return;
      }
      told(connector.send(acting.here(), new Post(acting.say(otherwise))));
    });
  }

  /// In the place of a card that has done its work, for all who see it.
  void instead(Acting acting, String activity, Rendered said) {
    var card = new SentMessage(acting.here().conversation(), activity);
    afterwards.execute(() -> told(connector.update(card, acting.here().at(), post(said))));
  }

  private static Post post(Rendered said) {
    return new Post(said.card().tree(), said.text());
  }

  private static void told(CallOutcome<?> outcome) {
    if (!(outcome instanceof CallOutcome.Ok<?>)) {
      LOG.warn("A line beside an exercise could not be shown in Teams");
    }
  }
}
