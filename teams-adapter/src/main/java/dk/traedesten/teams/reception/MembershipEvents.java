package dk.traedesten.teams.reception;

import dk.traedesten.chat.Actor;
import dk.traedesten.chat.GroupRequests;
import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.Involvement;
import dk.traedesten.chat.SessionCommands;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.result.PersonId;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.teams.card.HelpCard;
import dk.traedesten.teams.connector.TeamsPlace;
import dk.traedesten.teams.inbound.TeamsSender;
import dk.traedesten.teams.people.TeamsPeople;
import java.util.List;
import java.util.function.Supplier;

/// Who comes into a chat or channel and who leaves it, the bot among them.
record MembershipEvents(
    SessionCommands turns,
    GroupRequests between,
    Involvement involvement,
    ConversationMove moving,
    Supplier<Catalogue> catalogue,
    DocumentStore shelf,
    SideMessages voice) {

  /// The bot greets a group once, however often Teams says that it has come. It does not greet
  /// people one by one: where a policy installs the app for everyone, everyone would get a message.
  void installed(Acting acting) {
    if (!acting.isAlone() && shelf.putIfAbsent(name(acting), place(acting), new byte[0])) {
      voice.here(acting, HelpCard.of(Words.GREETING, catalogue.get(), true, acting.language()));
    }
  }

  /// The bot is out. Exercises stay as they are: when it is added again, they go on.
  void uninstalled(Acting acting) {
    shelf.remove(name(acting), place(acting));
  }

  void joined(Acting acting, List<TeamsSender> came) {
    if (came.stream().anyMatch(one -> isTheBot(acting, one))) {
      installed(acting);
    }
  }

  void left(Acting acting, List<TeamsSender> gone) {
    if (gone.stream().anyMatch(one -> isTheBot(acting, one))) {
      uninstalled(acting);
    }
    gone.stream()
        .filter(one -> !isTheBot(acting, one))
        .forEach(one -> left(acting, TeamsPeople.id(one)));
  }

  /// Who is out of the chat does not see the group any more, so nobody waits for them.
  private void left(Acting acting, PersonId who) {
    var actor = new Actor(acting.who().tenant(), who);
    var activity = acting.envelope().activity().orElse("");
    between.gone(actor, acting.group(), IdempotencyKey.of("left", who.value(), activity));
    for (var session : involvement.sessions(actor.tenant(), who)) {
      if (moving.isAt(actor.tenant(), session, acting.group())) {
        var id = IdempotencyKey.of("left", who.value(), session.toString(), activity);
        turns.gone(actor, session, id);
      }
    }
  }

  private static boolean isTheBot(Acting acting, TeamsSender one) {
    return acting.envelope().bot().filter(bot -> bot.id().equals(one.id())).isPresent();
  }

  private static String name(Acting acting) {
    return "teams.greeted." + acting.who().tenant().value();
  }

  private static String place(Acting acting) {
    return TeamsPlace.whole(acting.here().conversation());
  }
}
