package dk.traedesten.teams.reception;

import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.PostedMessage;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.SessionCommands;
import dk.traedesten.engine.Rejection;
import dk.traedesten.form.FormOutcome;
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
import dk.traedesten.teams.people.TeamsPeople;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Forms that are opened, filled in, and sent: on a card, or in a window of their own.
record FormSubmissions(OpenMessages desk, SessionCommands turns, Ids ids) {
  /// What a form's inputs are called begins so.
  private static final String INPUT = "f:";

  InvokeReply open(Acting acting, Ref.Fill fill) {
    return desk.form(acting.who().tenant(), acting.who().who(), fill.session(), fill.moment())
        .<InvokeReply>map(
            form -> new InvokeReply.Opened(Cards.form(fill.session(), form, acting.language())))
        .orElseGet(() -> new InvokeReply.Line(Words.FORM_IS_GONE));
  }

  /// A form, a page of it, or one click that is the whole answer.
  InvokeReply send(Acting acting, SessionId session, String moment, Click click, ObjectNode data) {
    var form = desk.form(acting.who().tenant(), acting.who().who(), session, moment);
    if (form.isEmpty()) {
      return tooLate(acting, session, data);
    }
    var sent = new Sent(acting, session, form.get(), click, data);
    return switch (Cards.read(form.get(), data)) {
      case FormOutcome.Answers(var given) -> answer(sent, given);
      case FormOutcome.NextPage next -> {
        keep(sent, next.soFar());
        yield new InvokeReply.Opened(Cards.next(session, form.get(), next, acting.language()));
      }
      case FormOutcome.Faults faults -> {
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
      return IdempotencyKey.of(
          kind,
          acting.who().who().value(),
          session.toString(),
          form.moment(),
          click.version().orElse(""),
          given.toString());
    }
  }

  private InvokeReply answer(Sent sent, Map<String, Value> given) {
    var who = sent.acting().who();
    var moment = sent.form().moment();
    var reply = turns.answer(who, sent.session(), moment, given, sent.id("answer", given));
    return switch (reply) {
      case Reply.Accepted() -> {
        desk.sent(who.tenant(), who.who(), sent.session(), moment);
        yield new InvokeReply.Nothing();
      }
      case Reply.Declined(Rejection.Unfit(var field, var words)) ->
          again(sent, Cards.unfit(sent.form(), field, words, given, sent.data()));
      case Reply.Declined _, Reply.Unknown _, Reply.Busy _, Reply.Unreadable _ ->
          new InvokeReply.Line(SessionCommands.told(reply).orElse(Phrases.BUSY));
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
  private InvokeReply again(Sent sent, FormErrors faults) {
    return card(sent)
        .<InvokeReply>map(one -> new InvokeReply.Shown(Cards.message(one, faults)))
        .orElseGet(() ->
            new InvokeReply.Opened(
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

  private Delivery delivery(Sent sent, String key, PostedMessage standing) {
    return new Delivery(
        ids.fresh(),
        sent.acting().who().tenant(),
        sent.session(),
        TeamsPeople.ROOMS.privately(sent.acting().who().who()),
        key,
        standing.message(),
        standing.language());
  }

  /// What they wrote is given back, so that it can be used elsewhere.
  private static InvokeReply tooLate(Acting acting, SessionId session, ObjectNode data) {
    var quotes =
        data.propertyStream()
            .filter(p -> p.getKey().startsWith(INPUT))
            .flatMap(p -> p.getValue().stringValueOpt().stream())
            .filter(words -> words.contains(" "))
            .map(words -> new Quote(words, Optional.empty()))
            .toList();
    if (quotes.isEmpty()) {
      return new InvokeReply.Line(Words.FORM_IS_GONE);
    }
    var said =
        new Message(List.of(new Block.Paragraph(Phrases.NOT_SENT), new Block.Quotes(quotes)));
    return new InvokeReply.Shown(Cards.message(session, said, acting.language()));
  }
}
