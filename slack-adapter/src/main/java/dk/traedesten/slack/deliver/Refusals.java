package dk.traedesten.slack.deliver;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.dialog.Text;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Post;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is done when Slack says no: the one who leads is told once, and what can become possible
/// again is waited for.
record Refusals(Api api, SlackConversations places, Counts<DeliveryMetric> counts) {
  /// Somebody has to invite the bot. With the pauses growing to some four minutes it is waited for
  /// about two hours.
  private static final int TRIES_UNTIL_INVITED = 35;

  /// A gateway in between, or a token that is just being exchanged.
  private static final int TRIES_OF_THE_REST = 20;

  private static final Duration SOON = Duration.ofSeconds(30);

  private static final Set<String> INVITE_ME = Set.of("not_in_channel", "channel_not_found");
  private static final Set<String> CLOSED =
      Set.of(
          "is_archived",
          "channel_is_archived",
          "is_inactive",
          "restricted_action_read_only_channel");
  private static final Set<String> NOT_REACHED =
      Set.of(
          "user_not_found",
          "user_disabled",
          "user_not_visible",
          "users_not_found",
          "cannot_dm_bot",
          "messages_tab_disabled",
          "channel_not_found",
          "is_archived",
          "no_permission");
  private static final Set<String> PASSING = Set.of("token_expired", "accesslimited");

  Receipt receipt(Claimed claimed, String error) {
    var delivery = claimed.delivery();
    boolean group = places.isGroup(delivery);
    if (group && INVITE_ME.contains(error)) {
      tell(delivery, error, Words.inviteMe(delivery.to().id()));
      return claimed.attempt() < TRIES_UNTIL_INVITED
          ? new Receipt.RetryAfter(claimed.backoff())
          : refused(error);
    }
    if (PASSING.contains(error) || error.startsWith("http_")) {
      return claimed.attempt() < TRIES_OF_THE_REST
          ? new Receipt.RetryAfter(claimed.backoff().plus(SOON))
          : refused(error);
    }
    if (group && CLOSED.contains(error)) {
      tell(delivery, "closed", Words.channelIsClosed(delivery.to().id()));
    } else if (!group && NOT_REACHED.contains(error)) {
      tell(delivery, "reach " + delivery.to().id(), Words.cannotReach(delivery.to().id()));
    } else {
      tell(delivery, "not shown", Words.NOT_SHOWN);
    }
    return refused(error);
  }

  private Receipt refused(String error) {
    counts.happened(DeliveryMetric.REFUSED);
    return new Receipt.Refused("Slack: " + error);
  }

  /// Told in the language of the group; whether it arrives is not waited for a second time.
  private void tell(Delivery delivery, String what, Text words) {
    Optional.of(delivery)
        .flatMap(places::leads)
        .filter(lead -> !lead.value().equals(delivery.to().id()))
        .filter(_ -> places.firstTime(delivery, what))
        .ifPresent(lead ->
            api.post(
                delivery.tenant(),
                new Post(lead.value(), List.of(), words.in(delivery.language()))));
  }
}
