package dk.traedesten.teams.reception;

import dk.traedesten.chat.Actor;
import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Ids;
import dk.traedesten.teams.card.Click;
import dk.traedesten.teams.inbound.Envelope;
import dk.traedesten.teams.inbound.InboundActivity;
import dk.traedesten.teams.inbound.Listener;
import dk.traedesten.teams.people.TeamsPeople;
import java.time.InstantSource;
import tools.jackson.databind.node.ObjectNode;

/// Takes in what came from Teams. When it answers, everything is durable.
final class InboundModule implements Listener {
  private final TeamsPeople people;
  private final WrittenCommands listening;
  private final CardActions clicking;
  private final MembershipEvents comings;
  private final SideMessages voice;
  private final CardSeen seen;
  private final Ids ids;
  private final DuplicateText once;

  InboundModule(
      TeamsPeople people,
      WrittenCommands listening,
      CardActions clicking,
      MembershipEvents comings,
      SideMessages voice,
      CardSeen seen,
      Ids ids,
      InstantSource clock) {
    this.people = people;
    this.listening = listening;
    this.clicking = clicking;
    this.comings = comings;
    this.voice = voice;
    this.seen = seen;
    this.ids = ids;
    this.once = new DuplicateText(clock);
  }

  @Override
  public Answer hear(Envelope envelope) {
    var acting = acting(envelope);
    return switch (envelope.said()) {
      case InboundActivity.Text(var text) -> {
        heard(acting, text);
        yield Answer.RECEIVED;
      }
      case InboundActivity.Pressed(var data) -> {
        pressed(acting, clicked(acting, data));
        yield Answer.RECEIVED;
      }
      case InboundActivity.Executed(_, var data, var byItself) -> {
        var told = clicked(acting, data);
        // Nobody clicked, so nobody is to be told that there is nothing.
        yield byItself && !(told instanceof InvokeReply.Shown)
            ? Replies.unchanged()
            : Replies.toClick(told, acting.language(), ids.fresh());
      }
      case InboundActivity.FormAsked(var data) ->
          Replies.toWindow(clicked(acting, data), acting.language(), ids.fresh());
      case InboundActivity.FormSent(var data) ->
          Replies.toWindow(clicked(acting, data), acting.language(), ids.fresh());
      case InboundActivity.Installed() -> {
        comings.installed(acting);
        yield Answer.RECEIVED;
      }
      case InboundActivity.Uninstalled() -> {
        comings.uninstalled(acting);
        yield Answer.RECEIVED;
      }
      case InboundActivity.Joined(var came) -> {
        comings.joined(acting, came);
        yield Answer.RECEIVED;
      }
      case InboundActivity.Left(var gone) -> {
        comings.left(acting, gone);
        yield Answer.RECEIVED;
      }
    };
  }

  /// Somebody's Teams shows this card, so it stands there.
  private InvokeReply clicked(Acting acting, ObjectNode data) {
    var place = acting.envelope().conversation();
    Click.read(data)
        .flatMap(Click::version)
        .ifPresent(version ->
            place
                .replyTo()
                .ifPresent(card -> seen.at(acting.who().tenant(), place.id(), card, version)));
    return clicking.click(acting, data);
  }

  private Acting acting(Envelope envelope) {
    var tenant = new Tenant(envelope.tenant());
    boolean isNew = people.learn(envelope);
    var who = TeamsPeople.id(envelope.who());
    return new Acting(new Actor(tenant, who), envelope, people.language(tenant, who), isNew);
  }

  /// What is done is done once, by its meaning; what is only said is not said twice.
  private void heard(Acting acting, String text) {
    if (once.isFirst(acting, text)) {
      listening.hear(
          acting, text, IdempotencyKey.of("words", acting.envelope().activity().orElse(text)));
    }
  }

  /// A click of the older kind waits for no answer: what there is to say comes as a message, to the
  /// one who clicked where they are alone.
  private void pressed(Acting acting, InvokeReply told) {
    switch (told) {
      case InvokeReply.Nothing() -> {
        // What follows from it comes as messages.
      }
      case InvokeReply.Line(var words) -> {
        if (acting.isAlone()) {
          voice.line(acting, words);
        }
      }
      case InvokeReply.Shown(var rendered) -> voice.alone(acting, rendered, Words.WRITTEN_ALONE);
      case InvokeReply.Opened _ -> {
        // A window opens from a click of its own kind.
      }
    }
  }
}
