package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Form;
import dk.traedesten.form.FormLabels;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.form.FormTexts;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.layout.Cost;
import dk.traedesten.layout.Notification;
import dk.traedesten.layout.Paging;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.result.Value;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Delivery;
import dk.traedesten.teams.card.CardContext.Place;
import dk.traedesten.teams.card.CardElement.ActionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// How the bot's messages look in Teams, and how what is filled in on them is read back.
public final class Cards {
  public static final ChannelProfile PROFILE = CardBudget.PROFILE;

  /// How the id of a conversation with one person begins.
  public static final String PRIVATELY = "person:";

  private Cards() {}

  /// A message on its way to a conversation. What there is no room for is seen by pressing a
  /// button, which asks for [Cards#whole].
  public static Rendered message(Delivery delivery) {
    return rendered(delivery.message(), frame(delivery), Optional.of(way(delivery)));
  }

  /// The same message when something sent from it did not fit.
  public static Rendered message(Delivery delivery, FormErrors faults) {
    return rendered(
        given(delivery.message(), faults),
        frame(delivery).with(faults),
        Optional.of(way(delivery)));
  }

  /// A message that only the one who acted sees: a refusal, a receipt, a hint. What there is no
  /// room for is left out.
  public static Rendered message(SessionId session, Message message, Language language) {
    return rendered(
        message,
        new CardContext(session, Optional.empty(), Place.PRIVATE, language, Optional.empty()),
        Optional.empty());
  }

  /// A person's own view of a card that stands before all of the group. It changes while they
  /// write, so what is to be written opens a window.
  ///
  /// @param version what tells this view from an earlier one
  public static Rendered view(
      SessionId session, String version, Message message, Language language) {
    return rendered(
        message,
        new CardContext(session, Optional.of(version), Place.GROUP, language, Optional.empty()),
        Optional.empty());
  }

  /// Whether a message has more than fits on a card, so that it must be kept for being shown whole.
  public static boolean isShortened(SessionId session, Message message, Language language) {
    return Stream.of(Place.PRIVATE, Place.GROUP)
        .map(place -> new CardContext(session, Optional.empty(), place, language, Optional.empty()))
        .anyMatch(frame -> Shortened.isNeeded(CardParts.of(message, frame)));
  }

  /// A form in a window, its first page, with what is given so far filled in.
  public static Window form(SessionId session, Block.Question form, Language language) {
    return page(CardContext.window(session, language), Form.of(form, CardBudget.PROFILE), 0);
  }

  /// The page on which something does not fit, once more.
  public static Window form(
      SessionId session, Block.Question form, FormErrors faults, Language language) {
    var filled = Form.of(faults.in(form), CardBudget.PROFILE);
    return page(CardContext.window(session, language).with(faults), filled, faults.page(filled));
  }

  /// The page after one that was sent.
  public static Window next(
      SessionId session, Block.Question form, FormOutcome.NextPage next, Language language) {
    return page(
        CardContext.window(session, language),
        Form.of(form.with(next.soFar()), CardBudget.PROFILE),
        next.page());
  }

  static Window page(CardContext frame, Form form, int page) {
    var pages = form.pages(new CardBudget());
    var sections = pages.page(page, form.given());
    var inputs = FormElements.of(sections, frame.language());
    var elements =
        new ArrayList<>(
            frame
                .faults()
                .map(faults -> FormWithErrors.with(inputs, faults, frame))
                .orElse(inputs));
    if (pages.count() > 1) {
      elements.addAll(new Inputs(frame.language()).hint(FormTexts.page(page + 1, pages.count())));
    }
    var actions = new ArrayList<CardAction>();
    actions.add(
        frame.send(
            frame.say(pages.isLast(page) ? form.send() : FormTexts.NEXT_PAGE),
            new Ref.Send(frame.session(), form.moment(), page)));
    actions.addAll(FormElements.more(sections, frame.language()));
    elements.add(new ActionSet(actions, Optional.empty()));
    return new Window(
        Plain.title(frame.say(FormLabels.title(form.send()))), Card.of(elements, frame.language()));
  }

  /// A page of a message that was shortened, in a window. Its buttons carry the [Ref.Whole] of the
  /// other pages.
  public static Window whole(Ref.Whole ref, Message message, Language language) {
    var frame = CardContext.window(ref.session(), language);
    var pages = Paging.of(CardParts.of(message, frame), Cost.roomFor(CardBudget.CARD));
    int page = Math.clamp(ref.page(), 0, pages.size() - 1);
    var elements = new ArrayList<>(elements(pages.get(page)));
    var turns = new ArrayList<CardAction>();
    if (page > 0) {
      turns.add(turn(frame, ref, page - 1, Words.PAGE_BEFORE));
    }
    if (page < pages.size() - 1) {
      turns.add(turn(frame, ref, page + 1, FormTexts.NEXT_PAGE));
    }
    if (!turns.isEmpty()) {
      elements.addAll(new Inputs(language).hint(FormTexts.page(page + 1, pages.size())));
      elements.add(new ActionSet(turns, Optional.empty()));
    }
    return new Window(frame.say(Words.TITLE), Card.of(elements, language));
  }

  private static CardAction turn(CardContext frame, Ref.Whole ref, int page, Text label) {
    return frame.press(
        frame.say(label),
        new Ref.Whole(ref.session(), ref.privately(), ref.key(), page),
        Optional.empty());
  }

  /// What came of data that was sent from a form: an answer with one click, or what was filled in.
  ///
  /// @param form as it stands now, with what earlier pages held
  /// @param data as Teams sent it; whatever stands in it, it is an offer and never an error
  public static FormOutcome read(Block.Question form, ObjectNode data) {
    return Received.read(Form.of(form, CardBudget.PROFILE), data);
  }

  /// What is said at a field that the exercise does not take as it was sent.
  public static FormErrors unfit(
      Block.Question form, String field, Text words, Map<String, Value> given, ObjectNode data) {
    return new FormErrors(
        Received.fault(Form.of(form, CardBudget.PROFILE), field, words, given), data);
  }

  private static Rendered rendered(Message message, CardContext frame, Optional<Ref> whole) {
    var parts = CardParts.of(message, frame);
    var fitting = Shortened.of(parts, whole, frame);
    return new Rendered(
        Card.of(elements(fitting), frame.language()),
        Notification.of(message, " · ", frame.language()));
  }

  private static List<CardElement> elements(List<CardPart> parts) {
    return parts.stream().flatMap(p -> p.elements().stream()).toList();
  }

  private static CardContext frame(Delivery delivery) {
    return new CardContext(
        delivery.session(),
        Optional.of(delivery.id()),
        isPrivate(delivery) ? Place.PRIVATE : Place.GROUP,
        delivery.language(),
        Optional.empty());
  }

  private static Ref way(Delivery delivery) {
    return new Ref.Whole(delivery.session(), isPrivate(delivery), delivery.key(), 0);
  }

  private static boolean isPrivate(Delivery delivery) {
    return delivery.to().id().startsWith(PRIVATELY);
  }

  private static Message given(Message message, FormErrors faults) {
    return new Message(
        message.blocks().stream()
            .map(b -> b instanceof Block.Question form ? faults.in(form) : b)
            .toList());
  }
}
