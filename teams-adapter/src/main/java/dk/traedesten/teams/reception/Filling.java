package dk.traedesten.teams.reception;

import dk.traedesten.chat.Desk;
import dk.traedesten.chat.Meaning;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.Standing;
import dk.traedesten.chat.Turns;
import dk.traedesten.engine.Rejection;
import dk.traedesten.form.Reading;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Message;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Ids;
import dk.traedesten.teams.card.Cards;
import dk.traedesten.teams.card.Click;
import dk.traedesten.teams.card.FormErrors;
import dk.traedesten.teams.people.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Forms that are opened, filled in, and sent: on a card, or in a window of their own.
record Filling(Desk desk, Turns turns, Ids ids) {
  /// What a form's inputs are called begins so.
  private static final String INPUT = "f:";

  Told open(Acting acting, Ref.Fill fill) {
    return desk.form(acting.who().tenant(), acting.who().who(), fill.session(), fill.moment())
        .<Told>map(form -> new Told.Opened(Cards.form(fill.session(), form, acting.language())))
        .orElseGet(() -> new Told.Line(Words.FORM_IS_GONE));
  }

  /// A form, a page of it, or one click that is the whole answer.
  Told send(Acting acting, SessionId session, String moment, Click click, ObjectNode data) {
    var form = desk.form(acting.who().tenant(), acting.who().who(), session, moment);
    if (form.isEmpty()) {
      return tooLate(acting, session, data);
    }
    var sent = new Sent(acting, session, form.get(), click, data);
    return switch (Cards.read(form.get(), data)) {
      case Reading.Answers(var given) -> answer(sent, given);
      case Reading.NextPage next -> {
        keep(sent, next.soFar());
        yield new Told.Opened(Cards.next(session, form.get(), next, acting.language()));
      }
      case Reading.Faults faults -> {
        keep(sent, faults.soFar());
        yield again(sent, new FormErrors(faults, data));
      }
    };
  }

  /// Something that was sent.
  private record Sent(
      Acting acting, SessionId session, Block.Question form, Click click, ObjectNode data) {

    /// The same when the same is sent again: corrected, it is another answer.
    String id(String kind, Map<String, Value> given) {
      return Meaning.of(
          kind,
          acting.who().who().value(),
          session.toString(),
          form.moment(),
          click.version().orElse(""),
          given.toString());
    }
  }

  private Told answer(Sent sent, Map<String, Value> given) {
    var who = sent.acting().who();
    var moment = sent.form().moment();
    var reply = turns.answer(who, sent.session(), moment, given, sent.id("answer", given));
    return switch (reply) {
      case Reply.Accepted() -> {
        desk.sent(who.tenant(), who.who(), sent.session(), moment);
        yield new Told.Nothing();
      }
      case Reply.Declined(Rejection.Unfit(var field, var words)) ->
          again(sent, Cards.unfit(sent.form(), field, words, given, sent.data()));
      case Reply.Declined _, Reply.Unknown _, Reply.Busy _, Reply.Unreadable _ ->
          new Told.Line(Turns.told(reply).orElse(Phrases.BUSY));
    };
  }

  /// What stands in a form that is not sent is kept: on the desk, where a window that is opened
  /// again finds it, and with the exercise, which does not take the form away under somebody's
  /// hands.
  private void keep(Sent sent, Map<String, Value> soFar) {
    var who = sent.acting().who();
    var moment = sent.form().moment();
    desk.keep(who.tenant(), who.who(), sent.session(), moment, soFar);
    turns.draft(who, sent.session(), moment, soFar, sent.id("draft", soFar));
  }

  /// The form once more, with what was written and what is wrong with it: where it came from.
  private Told again(Sent sent, FormErrors faults) {
    return card(sent)
        .<Told>map(one -> new Told.Shown(Cards.message(one, faults)))
        .orElseGet(() ->
            new Told.Opened(
                Cards.form(sent.session(), sent.form(), faults, sent.acting().language())));
  }

  /// The card it was sent from, when it stands in the person's own chat; what came from a window
  /// goes back to a window.
  private Optional<Delivery> card(Sent sent) {
    if (sent.acting().inAWindow()) {
      return Optional.empty();
    }
    var who = sent.acting().who();
    return desk.before(who.tenant(), who.who()).entrySet().stream()
        .filter(e -> e.getValue().session().equals(sent.session()))
        .filter(e -> e.getValue().form(sent.form().moment()).isPresent())
        .findFirst()
        .map(e -> delivery(sent, e.getKey(), e.getValue()));
  }

  private Delivery delivery(Sent sent, String key, Standing standing) {
    return new Delivery(
        ids.fresh(),
        sent.acting().who().tenant(),
        sent.session(),
        People.ROOMS.privately(sent.acting().who().who()),
        key,
        standing.message(),
        standing.language());
  }

  /// What they wrote is given back, so that it can be used elsewhere.
  private static Told tooLate(Acting acting, SessionId session, ObjectNode data) {
    var quotes =
        data.propertyStream()
            .filter(p -> p.getKey().startsWith(INPUT))
            .flatMap(p -> p.getValue().stringValueOpt().stream())
            .filter(words -> words.contains(" "))
            .map(words -> new Quote(words, Optional.empty()))
            .toList();
    if (quotes.isEmpty()) {
      return new Told.Line(Words.FORM_IS_GONE);
    }
    var said =
        new Message(List.of(new Block.Paragraph(Phrases.NOT_SENT), new Block.Quotes(quotes)));
    return new Told.Shown(Cards.message(session, said, acting.language()));
  }
}
