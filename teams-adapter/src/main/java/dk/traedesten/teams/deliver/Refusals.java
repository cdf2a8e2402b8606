package dk.traedesten.teams.deliver;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.chat.MessageLocations;
import dk.traedesten.chat.Person;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.PersonId;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import dk.traedesten.teams.card.Card;
import dk.traedesten.teams.connector.Connector;
import dk.traedesten.teams.connector.Post;
import dk.traedesten.teams.people.TeamsPeople;
import java.time.Duration;
import java.util.Set;

/// What is done when Teams says no: the one who leads is told once, and what can become possible
/// again is waited for.
record Refusals(
    Connector connector,
    TeamsPeople people,
    MessageLocations whereabouts,
    Counts<DeliveryMetric> counts) {
  /// Somebody has to add the bot, or the app for themselves. With the pauses growing to some four
  /// minutes it is waited for about two hours.
  private static final int TRIES_UNTIL_ADDED = 35;

  /// A gateway in between, or a token that is just being exchanged.
  private static final int TRIES_OF_THE_REST = 20;

  /// In the place of a message's reference: there is no message.
  private static final String IN_THE_VIEW = "view";

  private static final Duration SOON = Duration.ofSeconds(30);

  /// The message itself is what Teams does not take.
  private static final Set<String> THE_MESSAGE =
      Set.of(
          "MessageSizeTooBig",
          "BadSyntax",
          "BadArgument",
          "BadRequest",
          "InvalidRequest",
          "http_400",
          "http_413",
          "not_an_id");

  /// The bot, or the app, is not where it should write.
  private static final Set<String> NOT_THERE =
      Set.of(
          "BotNotInConversationRoster",
          "BotDisabledByAdmin",
          "ConversationBlockedByUser",
          "MessageWritesBlocked",
          "NotEnoughPermissions",
          "ForbiddenOperationException",
          "Forbidden",
          "ConversationNotFound",
          "NotFound",
          "http_403",
          "http_404",
          "not_known");

  Receipt receipt(Claimed claimed, String error) {
    var delivery = claimed.delivery();
    if (THE_MESSAGE.contains(error)) {
      tell(delivery, "not shown", Words.NOT_SHOWN);
      return refused(error);
    }
    if (!NOT_THERE.contains(error)) {
      return until(TRIES_OF_THE_REST, claimed, claimed.backoff().plus(SOON), error);
    }
    if (whereabouts.isGroup(delivery)) {
      tell(delivery, MessageLocations.LOST, Words.NOT_IN_THE_PLACE);
    } else if (notReached(delivery, whereabouts.person(delivery)) && claimed.attempt() > 0) {
      // It lies open in their view of the group's card; what comes after it must not wait for it.
      counts.happened(DeliveryMetric.REFUSED);
      return new Receipt.Delivered(IN_THE_VIEW);
    }
    return until(TRIES_UNTIL_ADDED, claimed, claimed.backoff(), error);
  }

  /// Whoever leads is told who cannot be reached.
  ///
  /// @return whether they have a view of the group's card instead
  private boolean notReached(Delivery delivery, PersonId who) {
    people.reached(delivery.tenant(), who, false);
    var name = people.find(delivery.tenant(), who).ok().map(Person::name).orElse("?");
    boolean hasAView = hasAView(delivery);
    tell(delivery, "reach " + who.value(), Words.cannotReach(name, hasAView));
    return hasAView;
  }

  /// Whether the group is small enough for views of its card.
  private boolean hasAView(Delivery delivery) {
    return whereabouts
        .place(delivery)
        .flatMap(place -> people.members(delivery.tenant(), place).ok())
        .map(crowd -> crowd.of() <= Card.MOST_VIEWS)
        .orElse(true);
  }

  private Receipt until(int tries, Claimed claimed, Duration pause, String error) {
    if (claimed.attempt() >= tries) {
      return refused(error);
    }
    return claimed.doubtful() ? new Receipt.InDoubt(pause) : new Receipt.RetryAfter(pause);
  }

  private Receipt refused(String error) {
    counts.happened(DeliveryMetric.REFUSED);
    return new Receipt.Refused("Teams: " + error);
  }

  /// Told in their own language, in their chat with the bot. What could not be told is told the
  /// next time that there is reason to.
  private void tell(Delivery delivery, String what, Text words) {
    var tenant = delivery.tenant();
    var lead =
        whereabouts
            .leads(delivery)
            .filter(
                who -> whereabouts.isGroup(delivery) || !who.equals(whereabouts.person(delivery)))
            .filter(who -> !people.unreached(tenant, who));
    if (lead.isEmpty() || !whereabouts.firstTime(delivery, what)) {
      return;
    }
    var said = new Post(words.in(people.language(tenant, lead.get())));
    var told = people.alone(tenant, lead.get()).then(where -> connector.send(where, said));
    if (!(told instanceof CallOutcome.Ok) && !isPerhaps(told)) {
      whereabouts.untold(delivery, what);
    }
  }

  private static boolean isPerhaps(CallOutcome<?> told) {
    return told instanceof CallOutcome.Unreachable<?>(var perhapsDone) && perhapsDone;
  }
}
