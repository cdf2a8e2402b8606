package dk.traedesten.slack.inbound;

import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.context.builtin.DefaultContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dk.traedesten.chat.Actor;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.GroupRequests;
import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.PostedMessage;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.SessionCommands;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Rejection;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Message;
import dk.traedesten.runtime.Reply;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.HomeTab;
import dk.traedesten.slack.render.Modals;
import dk.traedesten.slack.render.Renderer;
import dk.traedesten.slack.start.StartActions;
import dk.traedesten.slack.start.StartTokens;
import dk.traedesten.slack.start.Starting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Modals that are sent, closed, or written in.
final class ViewSubmissions {
  private final OpenMessages desk;
  private final SlackPeople people;
  private final SessionCommands turns;
  private final GroupRequests between;
  private final Starting starting;
  private final StartTokens tokens;
  private final AtHome home;
  private final Counts<Ignored> counts;

  ViewSubmissions(
      OpenMessages desk,
      SlackPeople people,
      SessionCommands turns,
      GroupRequests between,
      Starting starting,
      StartTokens tokens,
      AtHome home,
      Counts<Ignored> counts) {
    this.desk = desk;
    this.people = people;
    this.turns = turns;
    this.between = between;
    this.starting = starting;
    this.tokens = tokens;
    this.home = home;
    this.counts = counts;
  }

  Response sent(ViewSubmissionRequest request, ViewSubmissionContext context) {
    var actor = Verified.actor(context);
    var view = request.getPayload().getView();
    var language = people.language(actor.tenant(), actor.who());
    return switch (view.getCallbackId()) {
      case StartActions.START -> start(actor, view, language, context);
      case Modals.FORM -> form(actor, view, language, context);
      case Modals.HOURS -> hours(actor, view, language, context);
      case StartActions.PREVIEW, Modals.WHOLE, HomeTab.REST -> context.ack();
      default -> {
        counts.happened(Ignored.NOT_OURS);
        yield context.ack();
      }
    };
  }

  /// The modal's id makes the session: sent again, or twice, it is the same one.
  private Response start(Actor actor, View view, Language language, ViewSubmissionContext context) {
    var token = tokens.of(actor.tenant(), actor.who(), view.getId());
    return switch (starting.start(actor.tenant(), actor.who(), view, token, language)) {
      case Starting.Result.Started _ -> clear(context);
      case Starting.Result.Faults(var byBlock) -> context.ackWithErrors(byBlock);
      case Starting.Result.Warned(var modal) -> context.ackWithUpdate(modal);
    };
  }

  private Response form(Actor actor, View view, Language language, ViewSubmissionContext context) {
    var open = open(view);
    if (open.isEmpty()) {
      counts.happened(Ignored.NOT_OURS);
      return context.ack();
    }
    return form(actor, open.get(), view, language, context);
  }

  private Response form(
      Actor actor, Ref.Send open, View view, Language language, ViewSubmissionContext context) {
    var form = form(actor, open);
    if (form.isEmpty()) {
      return context.ackWithUpdate(tooLate(view, language));
    }
    return switch (Modals.read(form.get(), view)) {
      case FormOutcome.Faults faults -> context.ackWithErrors(faults.in(language));
      case FormOutcome.NextPage next -> {
        desk.keep(actor.tenant(), actor.who(), open.session(), open.moment(), next.soFar());
        yield context.ackWithUpdate(Modals.next(open.session(), form.get(), next, language));
      }
      case FormOutcome.Answers(var given) ->
          answer(actor, open, form.get().with(given), view, language, context);
    };
  }

  /// As it lies before them; one that was opened where it was asked for lies nowhere, and is made
  /// again.
  private Optional<Block.Question> form(Actor actor, Ref.Send open) {
    return desk.form(actor.tenant(), actor.who(), open.session(), open.moment())
        .or(() ->
            between
                .form(actor, open.session(), open.moment())
                .flatMap(asked -> asked.form(open.moment())));
  }

  /// Said once for all of their groups.
  private Response hours(Actor actor, View view, Language language, ViewSubmissionContext context) {
    var form = between.hours(actor).flatMap(PostedMessage::onlyForm);
    if (form.isEmpty()) {
      return context.ackWithUpdate(tooLate(view, language));
    }
    return switch (Modals.read(form.get(), view)) {
      case FormOutcome.Faults faults -> context.ackWithErrors(faults.in(language));
      // It is one page.
      case FormOutcome.NextPage _ -> context.ack();
      case FormOutcome.Answers(var given) ->
          told(
              actor,
              between.everywhere(actor, form.get().moment(), given, id("hours", view)),
              view,
              language,
              context);
    };
  }

  private Response answer(
      Actor actor,
      Ref.Send open,
      Block.Question filled,
      View view,
      Language language,
      ViewSubmissionContext context) {
    var reply =
        turns.answer(actor, open.session(), open.moment(), filled.given(), id("submission", view));
    if (reply instanceof Reply.Accepted) {
      desk.sent(actor.tenant(), actor.who(), open.session(), open.moment());
    }
    return reply instanceof Reply.Declined(Rejection.Unfit unfit)
            && Modals.unfit(view, unfit, language).isEmpty()
        ? context.ackWithUpdate(Modals.faulty(open.session(), filled, unfit, language))
        : told(actor, reply, view, language, context);
  }

  private Response told(
      Actor actor, Reply reply, View view, Language language, ViewSubmissionContext context) {
    if (reply instanceof Reply.Accepted) {
      home.changed(actor);
      return clear(context);
    }
    if (reply instanceof Reply.Declined(Rejection.Unfit unfit)) {
      var at = Modals.unfit(view, unfit, language);
      if (!at.isEmpty()) {
        return context.ackWithErrors(at);
      }
    }
    if (reply instanceof Reply.Busy) {
      var first = values(view).keySet().stream().findFirst();
      if (first.isPresent()) {
        return context.ackWithErrors(Map.of(first.get(), Phrases.BUSY.in(language)));
      }
    }
    return context.ackWithUpdate(
        Modals.told(
            Renderer.whisper(
                Message.of(new Block.Paragraph(SessionCommands.told(reply).orElse(Phrases.BUSY))),
                language),
            language));
  }

  /// A modal that was closed without being sent: what stands in it is kept.
  Response closed(ViewClosedRequest request, DefaultContext context) {
    var view = request.getPayload().getView();
    keep(Verified.actor(context), view, id("closing", view));
    return Response.ok();
  }

  /// Keeps what stands in a form that is not sent: on the desk, where a modal that is opened again
  /// finds it, and with the exercise, which does not take the form away under somebody's hands.
  void keep(Actor actor, View view, String id) {
    if (!Modals.FORM.equals(view.getCallbackId()) || values(view).isEmpty()) {
      return;
    }
    open(view)
        .ifPresent(open ->
            desk.form(actor.tenant(), actor.who(), open.session(), open.moment())
                .ifPresent(form -> {
                  var given = Modals.draft(form, view);
                  desk.keep(actor.tenant(), actor.who(), open.session(), open.moment(), given);
                  turns.draft(actor, open.session(), open.moment(), given, id);
                }));
  }

  /// A form with what is seldom filled in; what stands in it is kept.
  Optional<View> unfolded(Actor actor, View view, String id, Language language) {
    keep(actor, view, id);
    return open(view)
        .flatMap(open ->
            form(actor, open).map(form -> Modals.unfolded(open.session(), form, view, language)));
  }

  private static Optional<Ref.Send> open(View view) {
    return Optional.ofNullable(view.getPrivateMetadata())
        .flatMap(Ref::read)
        .flatMap(ref -> ref instanceof Ref.Send open ? Optional.of(open) : Optional.empty());
  }

  /// What was sent is part of it: corrected and sent again, it is another answer.
  private static String id(String kind, View view) {
    return IdempotencyKey.of(
        kind,
        view.getId(),
        Optional.ofNullable(view.getHash()).orElse(""),
        values(view).toString());
  }

  private static Map<String, Map<String, ViewState.Value>> values(View view) {
    return Optional.ofNullable(view.getState())
        .flatMap(s -> Optional.ofNullable(s.getValues()))
        .orElse(Map.of());
  }

  private static Response clear(ViewSubmissionContext context) {
    return context.ack(ViewSubmissionResponse.builder().responseAction("clear").build());
  }

  /// What they wrote is given back, so that it can be used elsewhere.
  private static View tooLate(View view, Language language) {
    var quotes =
        values(view).values().stream()
            .flatMap(byAction -> byAction.values().stream())
            .flatMap(v -> Optional.ofNullable(v.getValue()).stream())
            .filter(words -> !words.isBlank())
            .map(words -> new Quote(words, Optional.empty()))
            .toList();
    var blocks = new ArrayList<Block>(List.of(new Block.Paragraph(told(quotes))));
    if (!quotes.isEmpty()) {
      blocks.add(new Block.Quotes(quotes));
    }
    return Modals.told(Renderer.whisper(new Message(blocks), language), language);
  }

  private static Text told(List<Quote> quotes) {
    return quotes.isEmpty() ? Words.FORM_IS_GONE : Phrases.NOT_SENT;
  }
}
