package dk.traedesten.teams.reception;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.SessionCommands;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Verb;
import dk.traedesten.session.SessionId;
import dk.traedesten.teams.card.Cards;
import dk.traedesten.teams.card.Click;
import dk.traedesten.teams.card.StartCards;
import dk.traedesten.teams.inbound.Ignored;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// What is clicked on cards and in windows. What the data says is an offer: who did it is the one
/// of the envelope, and the exercise decides what they may.
///
/// @param elsewhere what people do who are not where the group is
/// @param there what they do in a place, where whoever Teams lists can join
record CardActions(
    OpenMessages desk,
    SessionCommands elsewhere,
    Function<String, SessionCommands> there,
    FormSubmissions filling,
    Starting starting,
    WrittenCommands listening,
    PersonalViews views,
    ConversationMove moving,
    Counts<Ignored> counts) {

  InvokeReply click(Acting acting, ObjectNode data) {
    var click = Click.read(data);
    if (click.isEmpty()) {
      return notOurs();
    }
    return click(acting, click.get(), data);
  }

  private InvokeReply notOurs() {
    counts.happened(Ignored.NOT_OURS);
    return new InvokeReply.Line(Words.NOT_OURS);
  }

  private InvokeReply click(Acting acting, Click click, ObjectNode data) {
    if (acting.isNew()) {
      click.ref().about().ifPresent(session -> firstWord(acting, session));
    }
    return switch (click.ref()) {
      case Ref.Press press -> press(acting, press, click.version());
      case Ref.Pick pick -> filling.send(acting, pick.session(), pick.moment(), click, data);
      case Ref.Send send -> filling.send(acting, send.session(), send.moment(), click, data);
      case Ref.Fill fill -> filling.open(acting, fill);
      case Ref.Whole whole -> whole(acting, whole);
      case Ref.View view -> views.of(acting, view);
      case Ref.Exercise(var dialog, var topic) ->
          starting.form(
              acting,
              dialog.or(() -> StartCards.other(data)),
              topic.or(() -> StartCards.topic(data)));
      case Ref.Look look -> starting.look(acting, look, data);
      case Ref.Begin begin -> starting.begin(acting, begin, data);
      case Ref.Speak(var language) ->
          new InvokeReply.Line(
              listening.speak(
                  acting,
                  language,
                  IdempotencyKey.of(
                      "speak",
                      acting.who().who().value(),
                      language.name(),
                      acting.envelope().activity().orElse(""))));
      case Ref.Said _, Ref.Hours _, Ref.Rest _, Ref.Unfold _ -> notOurs();
      case Ref.Help() -> new InvokeReply.Shown(listening.help(acting));
    };
  }

  /// Whoever was invited before the bot had heard from them is spoken to in their language from
  /// their first word on.
  private void firstWord(Acting acting, SessionId session) {
    var id = IdempotencyKey.of("speaks", acting.who().who().value(), session.toString());
    elsewhere.speaks(acting.who(), session, acting.language(), id);
  }

  private InvokeReply press(Acting acting, Ref.Press press, Optional<String> version) {
    var id =
        IdempotencyKey.of(
            "press",
            acting.who().who().value(),
            press.session().toString(),
            press.verb().word(),
            press.moment(),
            version.orElse(""));
    return turns(acting, press)
        .press(acting.who(), press.session(), press.verb(), press.moment(), id)
        .<InvokeReply>map(InvokeReply.Line::new)
        .orElseGet(() -> new InvokeReply.Line(done(press.verb())));
  }

  /// Whoever was not invited joins where the group is, and nowhere else: there Teams has let them
  /// in.
  private SessionCommands turns(Acting acting, Ref.Press press) {
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
  private InvokeReply whole(Acting acting, Ref.Whole whole) {
    if (!whole.privately() && !isWhereTheGroupIs(acting, whole.session())) {
      return new InvokeReply.Line(Words.WHOLE_IS_GONE);
    }
    return desk.whole(
            acting.who().tenant(),
            acting.who().who(),
            whole.session(),
            whole.privately(),
            whole.key())
        .<InvokeReply>map(
            one -> new InvokeReply.Opened(Cards.whole(whole, one.message(), one.language())))
        .orElseGet(() -> new InvokeReply.Line(Words.WHOLE_IS_GONE));
  }
}
