package dk.traedesten.teams.deliver;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.chat.MessageLocations;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.RateLimiter;
import dk.traedesten.runtime.Pace;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import dk.traedesten.teams.card.Cards;
import dk.traedesten.teams.connector.Connector;
import dk.traedesten.teams.connector.Post;
import dk.traedesten.teams.connector.SentMessage;
import dk.traedesten.teams.connector.TeamsPlace;
import dk.traedesten.teams.people.TeamsPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/// Teams as a channel: a message is laid on the desk and posted as a card, or put in the place of
/// the earlier one.
///
/// A post of which nobody knows whether it came through is not simply made again: where somebody's
/// Teams has shown it meanwhile it is changed there, and only else posted once more, and counted.
public final class TeamsChannel implements Channel {
  /// Teams' own limits for one conversation.
  private static final Pace.Window[] LIMITS = {
    new Pace.Window(7, Duration.ofSeconds(1)),
    new Pace.Window(8, Duration.ofSeconds(2)),
    new Pace.Window(60, Duration.ofSeconds(30)),
    new Pace.Window(1800, Duration.ofHours(1))
  };

  /// A delivery is leased for twenty seconds, and a post takes thirteen at most: what has taken
  /// longer than this makes none.
  private static final Duration LAST_CALL = Duration.ofSeconds(5);

  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private static final Set<String> MESSAGE_IS_GONE =
      Set.of("ActivityNotFoundInConversation", "ActivityNotFound", "MessageNotFound");

  private static final Set<String> CHAT_IS_GONE = Set.of("ConversationNotFound");

  private final Connector connector;
  private final TeamsPeople people;
  private final OpenMessages desk;
  private final MessageLocations whereabouts;
  private final InDoubtPosts doubts;
  private final RefreshTargets views;
  private final Refusals refusals;
  private final RateLimiter restraint;
  private final Counts<DeliveryMetric> counts;
  private final InstantSource clock;

  public TeamsChannel(
      Connector connector,
      TeamsPeople people,
      OpenMessages desk,
      MessageLocations whereabouts,
      DocumentStore shelf,
      Counts<DeliveryMetric> counts,
      InstantSource clock) {
    this.connector = connector;
    this.people = people;
    this.desk = desk;
    this.whereabouts = whereabouts;
    this.doubts = new InDoubtPosts(shelf);
    this.views = new RefreshTargets(people);
    this.refusals = new Refusals(connector, people, whereabouts, counts);
    this.restraint = new RateLimiter(new Pace(LIMITS), clock);
    this.counts = counts;
    this.clock = clock;
  }

  @Override
  public String name() {
    return TeamsPeople.ROOMS.channel();
  }

  /// A card of the bot's was seen by somebody: what stands in a verified envelope of the message it
  /// came from.
  ///
  /// @param conversation with the thread, where it is one in a channel
  /// @param activity the message's id
  /// @param version the id of the delivery that the card carries
  public void seen(Tenant tenant, String conversation, String activity, String version) {
    doubts.seen(tenant, version, new SentMessage(conversation, activity));
  }

  @Override
  public Receipt deliver(Claimed claimed) {
    return deliverWhereTheGroupIs(whereTheGroupIs(claimed));
  }

  /// The same for the place that the group has moved to, where its messages are others.
  private Claimed whereTheGroupIs(Claimed claimed) {
    var delivery = claimed.delivery();
    return whereabouts.isGroup(delivery)
        ? whereabouts
            .moved(delivery.tenant(), delivery.session())
            .map(place -> at(place, claimed))
            .orElse(claimed)
        : claimed;
  }

  private Claimed at(String place, Claimed claimed) {
    var delivery = claimed.delivery().at(new Conversation(name(), place));
    var earlier =
        claimed
            .earlier()
            .filter(reference ->
                SentMessage.parse(reference).filter(one -> one.isIn(place)).isPresent())
            .or(() ->
                whereabouts.standing(delivery).map(id -> new SentMessage(place, id).reference()));
    return new Claimed(delivery, earlier, claimed.attempt(), claimed.doubtful());
  }

  private Receipt deliverWhereTheGroupIs(Claimed claimed) {
    var delivery = claimed.delivery();
    var begun = clock.instant();
    var rest = restraint.rest(delivery);
    if (rest.isPositive()) {
      return again(claimed, rest);
    }
    desk.lay(delivery);
    return switch (where(delivery)) {
      case CallOutcome.Ok<TeamsPlace>(var where) -> deliver(claimed, where, post(delivery), begun);
      case CallOutcome.RetryAfter<TeamsPlace>(var time) -> asked(claimed, time);
      case CallOutcome.Denied<TeamsPlace>(var error) -> refusals.receipt(claimed, error);
      case CallOutcome.Unreachable<TeamsPlace> _ -> again(claimed, claimed.backoff());
    };
  }

  private Receipt deliver(Claimed claimed, TeamsPlace where, Post post, Instant begun) {
    if (late(begun)) {
      return again(claimed, A_MOMENT);
    }
    var earlier = claimed.earlier().flatMap(SentMessage::parse);
    if (earlier.isPresent()) {
      return update(claimed, earlier.get(), where, post, DeliveryMetric.UPDATED);
    }
    if (!claimed.doubtful()) {
      return create(claimed, where, post);
    }
    return doubts
        .found(claimed.delivery())
        .map(found -> update(claimed, found, where, post, DeliveryMetric.FOUND_AGAIN))
        .orElseGet(() -> create(claimed, where, post));
  }

  private CallOutcome<TeamsPlace> where(Delivery delivery) {
    var tenant = delivery.tenant();
    return whereabouts.isGroup(delivery)
        ? people
            .where(tenant, delivery.to().id())
            .map(where ->
                whereabouts.thread(delivery).map(m -> below(delivery, where, m)).orElse(where))
        : people.alone(tenant, whereabouts.person(delivery));
  }

  /// Only channels have threads.
  private TeamsPlace below(Delivery delivery, TeamsPlace where, String message) {
    return switch (people.kind(delivery.tenant(), where.conversation())) {
      case CHANNEL -> where.below(message);
      case PERSONAL, GROUP_CHAT, UNKNOWN -> where;
    };
  }

  private Post post(Delivery delivery) {
    var rendered = Cards.message(delivery);
    var card =
        whereabouts.isGroup(delivery) ? views.of(delivery, rendered.card()) : rendered.card();
    return new Post(card.tree(), rendered.text());
  }

  /// The same change can be made twice, so nothing is ever in doubt.
  private Receipt update(
      Claimed claimed, SentMessage earlier, TeamsPlace where, Post post, DeliveryMetric how) {
    return switch (connector.update(earlier, where.at(), post)) {
      case CallOutcome.Ok<SentMessage>(var sent) -> delivered(claimed, sent, how);
      case CallOutcome.RetryAfter<SentMessage>(var time) -> asked(claimed, time);
      case CallOutcome.Denied<SentMessage>(var error) when MESSAGE_IS_GONE.contains(error) ->
          create(claimed, where, post);
      case CallOutcome.Denied<SentMessage>(var error) -> denied(claimed, error);
      case CallOutcome.Unreachable<SentMessage> _ -> again(claimed, claimed.backoff());
    };
  }

  private Receipt create(Claimed claimed, TeamsPlace where, Post post) {
    return switch (connector.send(where, post)) {
      case CallOutcome.Ok<SentMessage>(var sent) -> {
        perhapsAgain(claimed);
        yield delivered(claimed, sent, DeliveryMetric.POSTED);
      }
      case CallOutcome.RetryAfter<SentMessage>(var time) -> asked(claimed, time);
      case CallOutcome.Denied<SentMessage>(var error) -> denied(claimed, error);
      case CallOutcome.Unreachable<SentMessage>(var perhapsDone) -> {
        if (perhapsDone) {
          perhapsAgain(claimed);
          counts.happened(DeliveryMetric.IN_DOUBT);
          doubts.about(claimed.delivery(), where.conversation());
          yield new Receipt.InDoubt(claimed.backoff());
        }
        yield again(claimed, claimed.backoff());
      }
    };
  }

  private void perhapsAgain(Claimed claimed) {
    if (claimed.doubtful()) {
      counts.happened(DeliveryMetric.AMBIGUOUS);
    }
  }

  private Receipt denied(Claimed claimed, String error) {
    var delivery = claimed.delivery();
    if (CHAT_IS_GONE.contains(error) && !whereabouts.isGroup(delivery)) {
      people.chatIsGone(delivery.tenant(), whereabouts.person(delivery));
    }
    return refusals.receipt(claimed, error);
  }

  private Receipt delivered(Claimed claimed, SentMessage sent, DeliveryMetric how) {
    var delivery = claimed.delivery();
    counts.happened(how);
    whereabouts.note(delivery, sent.activity());
    if (claimed.attempt() > 0 && whereabouts.isGroup(delivery)) {
      whereabouts.over(delivery.tenant(), delivery.session(), MessageLocations.LOST);
    }
    if (!whereabouts.isGroup(delivery)) {
      people.reached(delivery.tenant(), whereabouts.person(delivery), true);
    }
    if (claimed.doubtful()) {
      doubts.settled(delivery);
    }
    return new Receipt.Delivered(sent.reference(), restraint.sent(delivery));
  }

  /// Where Teams names no time, the pause grows with each try. Lanes that were told the same do not
  /// come back in the same moment.
  private Receipt asked(Claimed claimed, Duration time) {
    counts.happened(DeliveryMetric.ASKED_TO_WAIT);
    var delivery = claimed.delivery();
    var pause =
        time.isZero()
            ? claimed.backoff()
            : time.plusMillis(Math.floorMod(delivery.id().hashCode(), 1000));
    restraint.asked(delivery, pause);
    return again(claimed, pause);
  }

  private boolean late(Instant begun) {
    return clock.instant().isAfter(begun.plus(LAST_CALL));
  }

  /// It was not done now: what was in doubt before still is.
  private static Receipt again(Claimed claimed, Duration time) {
    return claimed.doubtful() ? new Receipt.InDoubt(time) : new Receipt.RetryAfter(time);
  }
}
