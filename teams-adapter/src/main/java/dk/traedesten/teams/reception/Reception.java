package dk.traedesten.teams.reception;

import dk.traedesten.chat.Actor;
import dk.traedesten.chat.Meaning;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Ids;
import dk.traedesten.teams.card.Click;
import dk.traedesten.teams.inbound.Envelope;
import dk.traedesten.teams.inbound.Listener;
import dk.traedesten.teams.inbound.Said;
import dk.traedesten.teams.people.People;
import java.time.InstantSource;
import tools.jackson.databind.node.ObjectNode;

/// Takes in what came from Teams. When it answers, everything is durable.
final class Reception implements Listener {
  private final People people;
  private final Listening listening;
  private final Clicking clicking;
  private final Comings comings;
  private final Voice voice;
  private final Seen seen;
  private final Ids ids;
  private final Once once;

  Reception(
      People people,
      Listening listening,
      Clicking clicking,
      Comings comings,
      Voice voice,
      Seen seen,
      Ids ids,
      InstantSource clock) {
    this.people = people;
    this.listening = listening;
    this.clicking = clicking;
    this.comings = comings;
    this.voice = voice;
    this.seen = seen;
    this.ids = ids;
    this.once = new Once(clock);
  }

  @Override
  public Answer hear(Envelope envelope) {
    var acting = acting(envelope);
    return switch (envelope.said()) {
      case Said.Text(var text) -> {
        heard(acting, text);
        yield Answer.RECEIVED;
      }
      case Said.Pressed(var data) -> {
        pressed(acting, clicked(acting, data));
        yield Answer.RECEIVED;
      }
      case Said.Executed(_, var data, var byItself) -> {
        var told = clicked(acting, data);
        // Nobody clicked, so nobody is to be told that there is nothing.
        yield byItself && !(told instanceof Told.Shown)
            ? Replies.unchanged()
            : Replies.toClick(told, acting.language(), ids.fresh());
      }
      case Said.FormAsked(var data) ->
          Replies.toWindow(clicked(acting, data), acting.language(), ids.fresh());
      case Said.FormSent(var data) ->
          Replies.toWindow(clicked(acting, data), acting.language(), ids.fresh());
      case Said.Installed() -> {
        comings.installed(acting);
        yield Answer.RECEIVED;
      }
      case Said.Uninstalled() -> {
        comings.uninstalled(acting);
        yield Answer.RECEIVED;
      }
      case Said.Joined(var came) -> {
        comings.joined(acting, came);
        yield Answer.RECEIVED;
      }
      case Said.Left(var gone) -> {
        comings.left(acting, gone);
        yield Answer.RECEIVED;
      }
    };
  }

  /// Somebody's Teams shows this card, so it stands there.
  private Told clicked(Acting acting, ObjectNode data) {
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
    people.learn(envelope);
    var who = People.id(envelope.who());
    return new Acting(new Actor(tenant, who), envelope, people.language(tenant, who));
  }

  /// What is done is done once, by its meaning; what is only said is not said twice.
  private void heard(Acting acting, String text) {
    if (once.isFirst(acting, text)) {
      listening.hear(acting, text, Meaning.of("words", acting.envelope().activity().orElse(text)));
    }
  }

  /// A click of the older kind waits for no answer: what there is to say comes as a message, to the
  /// one who clicked where they are alone.
  private void pressed(Acting acting, Told told) {
    switch (told) {
      case Told.Nothing() -> {
        // What follows from it comes as messages.
      }
      case Told.Line(var words) -> {
        if (acting.isAlone()) {
          voice.line(acting, words);
        }
      }
      case Told.Shown(var rendered) -> voice.alone(acting, rendered, Words.WRITTEN_ALONE);
      case Told.Opened _ -> {
        // A window opens from a click of its own kind.
      }
    }
  }
}
