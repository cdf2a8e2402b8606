package dk.traedesten.teams.reception;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.Desk;
import dk.traedesten.chat.Meaning;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.Turns;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Verb;
import dk.traedesten.session.SessionId;
import dk.traedesten.teams.card.Cards;
import dk.traedesten.teams.card.Click;
import dk.traedesten.teams.card.StartForm;
import dk.traedesten.teams.inbound.Ignored;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// What is clicked on cards and in windows. What the data says is an offer: who did it is the one
/// of the envelope, and the exercise decides what they may.
///
/// @param elsewhere what people do who are not where the group is
/// @param there what they do in a place, where whoever Teams lists can join
record Clicking(
    Desk desk,
    Turns elsewhere,
    Function<String, Turns> there,
    Filling filling,
    Starting starting,
    Listening listening,
    Views views,
    Moving moving,
    Counts<Ignored> counts) {

  Told click(Acting acting, ObjectNode data) {
    var click = Click.read(data);
    if (click.isEmpty()) {
      return notOurs();
    }
    return click(acting, click.get(), data);
  }

  private Told notOurs() {
    counts.happened(Ignored.NOT_OURS);
    return new Told.Line(Words.NOT_OURS);
  }

  private Told click(Acting acting, Click click, ObjectNode data) {
    return switch (click.ref()) {
      case Ref.Press press -> press(acting, press, click.version());
      case Ref.Pick pick -> filling.send(acting, pick.session(), pick.moment(), click, data);
      case Ref.Send send -> filling.send(acting, send.session(), send.moment(), click, data);
      case Ref.Fill fill -> filling.open(acting, fill);
      case Ref.Whole whole -> whole(acting, whole);
      case Ref.View view -> views.of(acting, view);
      case Ref.Exercise(var dialog) ->
          starting.form(acting, dialog.or(() -> StartForm.other(data)), Optional.empty());
      case Ref.Look look -> starting.look(acting, look, data);
      case Ref.Begin begin -> starting.begin(acting, begin, data);
      case Ref.Speak(var language) -> new Told.Line(listening.speak(acting, language));
      case Ref.Said _, Ref.Hours _, Ref.Rest _ -> notOurs();
      case Ref.Help() -> new Told.Shown(listening.help(acting));
    };
  }

  private Told press(Acting acting, Ref.Press press, Optional<String> version) {
    var id =
        Meaning.of(
            "press",
            acting.who().who().value(),
            press.session().toString(),
            press.verb().word(),
            press.moment(),
            version.orElse(""));
    return turns(acting, press)
        .press(acting.who(), press.session(), press.verb(), press.moment(), id)
        .<Told>map(Told.Line::new)
        .orElseGet(() -> new Told.Line(done(press.verb())));
  }

  /// Whoever was not invited joins where the group is, and nowhere else: there Teams has let them
  /// in.
  private Turns turns(Acting acting, Ref.Press press) {
    return isWhereTheGroupIs(acting, press.session())
        ? there.apply(acting.envelope().conversation().id())
        : elsewhere;
  }

  private boolean isWhereTheGroupIs(Acting acting, SessionId session) {
    return moving.isAt(acting.who().tenant(), session, acting.group());
  }

  private static Text done(Verb verb) {
    return switch (verb) {
      case JOIN -> Words.YOU_ARE_IN;
      case LEAVE -> Words.YOU_ARE_OUT;
      default -> Words.RECEIVED;
    };
  }

  /// What all of the group see is seen whole where the group is, and nowhere else: an id that was
  /// passed on is worth nothing.
  private Told whole(Acting acting, Ref.Whole whole) {
    if (!whole.privately() && !isWhereTheGroupIs(acting, whole.session())) {
      return new Told.Line(Words.WHOLE_IS_GONE);
    }
    return desk.whole(
            acting.who().tenant(),
            acting.who().who(),
            whole.session(),
            whole.privately(),
            whole.key())
        .<Told>map(one -> new Told.Opened(Cards.whole(whole, one.message(), one.language())))
        .orElseGet(() -> new Told.Line(Words.WHOLE_IS_GONE));
  }
}
