package dk.traedesten.runtime;

import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Effect;
import dk.traedesten.engine.Recipient;
import dk.traedesten.engine.Rejection;
import dk.traedesten.message.Message;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Document;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Webhook;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Expiry;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.SessionStore.Commit;
import dk.traedesten.spi.Timers.Timer;
import dk.traedesten.spi.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns what the engine wants done into one commit.
final class Effects {
  private final List<Timer> wake = new ArrayList<>();
  private final List<String> forget = new ArrayList<>();
  private final List<Delivery> outbox = new ArrayList<>();
  private final List<Remembered> remember = new ArrayList<>();
  private final List<Remembered> unlearn = new ArrayList<>();
  private final List<SessionId> discard = new ArrayList<>();
  private Optional<Rejection> declined = Optional.empty();
  private final List<Effect.Begin> begin = new ArrayList<>();
  private final List<Effect.PassOn> passOn = new ArrayList<>();
  private final Document next;

  Effects(Document next, List<Effect> effects, Ids ids) {
    this.next = next;
    for (var effect : effects) {
      switch (effect) {
        case Effect.Show(var to, var key, var message) ->
            outbox.add(
                new Delivery(
                    ids.fresh(),
                    next.tenant(),
                    next.id(),
                    place(to),
                    next.id().token() + "/" + key,
                    message,
                    language(to)));
        case Effect.Schedule(var timer, var at) -> {
          forget.remove(timer);
          wake.add(new Timer(next.tenant(), next.id(), timer, at));
        }
        case Effect.WakeGroup(var timer, var at) ->
            wake.add(new Timer(next.tenant(), SessionId.between(next.id().group()), timer, at));
        case Effect.Begin wanted -> begin.add(wanted);
        case Effect.PassOn asked -> passOn.add(asked);
        case Effect.Cancel(var timer) -> {
          wake.removeIf(t -> t.name().equals(timer));
          forget.add(timer);
        }
        case Effect.Remember(var what) -> remember.add(what);
        case Effect.Unlearn(var what) -> unlearn.add(what);
        case Effect.Discard(var exercise) -> discard.add(exercise);
        case Effect.Decline(_, var why) -> declined = Optional.of(why);
      }
    }
  }

  Optional<Rejection> declined() {
    return declined;
  }

  /// The one who acted is told no after all.
  void refuse(Rejection why) {
    declined = Optional.of(why);
  }

  /// What there is to tell the group's webhooks.
  List<WebhookEvent> news() {
    return remember.stream().map(WebhookEvent::of).flatMap(Optional::stream).toList();
  }

  /// Each of the webhooks is told; each is a lane of its own, so that one that does not answer
  /// holds up no other.
  void tell(List<Webhook> webhooks, Ids ids) {
    for (var webhook : webhooks) {
      var to = new Conversation(WebhookEvent.CHANNEL, webhook.id());
      news()
          .forEach(news ->
              outbox.add(
                  new Delivery(
                      ids.fresh(),
                      next.tenant(),
                      next.id(),
                      to,
                      news.key(),
                      Message.of(),
                      next.language())));
    }
  }

  /// What is asked of the group's exercises.
  List<Effect.PassOn> passOn() {
    return List.copyOf(passOn);
  }

  /// Whether everything stays as it was.
  boolean leave(Document before) {
    return next == before;
  }

  /// The exercises that begin by themselves.
  List<Effect.Begin> begin() {
    return List.copyOf(begin);
  }

  /// Whether nothing is left to do when the one who acted has been told no.
  boolean areOnlyARefusal() {
    return declined.isPresent()
        && outbox.isEmpty()
        && wake.isEmpty()
        && forget.isEmpty()
        && remember.isEmpty()
        && unlearn.isEmpty()
        && discard.isEmpty()
        && begin.isEmpty()
        && passOn.isEmpty();
  }

  Commit commit(long expected, String inbound, Optional<Timer> fired, Instant now) {
    return commit(expected, inbound, fired, now, false);
  }

  /// @param earlier whether what was kept until now becomes unreadable
  Commit commit(
      long expected, String inbound, Optional<Timer> fired, Instant now, boolean earlier) {
    return new Commit(
        next.tenant(),
        next.id(),
        expected,
        inbound,
        next,
        wake,
        forget,
        outbox,
        remember,
        fired,
        new Expiry(kept(now), unlearn, discard, earlier));
  }

  /// How long from now; a group stays.
  private Optional<Duration> kept(Instant now) {
    return switch (next) {
      case Session session -> Optional.of(Duration.between(now, session.until(now)));
      case Group _ -> Optional.empty();
    };
  }

  private Conversation place(Recipient to) {
    return switch (to) {
      case Recipient.Group() -> next.place();
      case Recipient.Only(var who) -> next.find(who).orElseThrow().privately();
    };
  }

  private Language language(Recipient to) {
    return switch (to) {
      case Recipient.Group() -> next.language();
      case Recipient.Only(var who) -> next.find(who).orElseThrow().language();
    };
  }
}
