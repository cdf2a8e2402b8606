package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.AnswerReceipt;
import dk.traedesten.form.Form;
import dk.traedesten.form.FormLabels;
import dk.traedesten.form.FormTexts;
import dk.traedesten.layout.PlainText;
import dk.traedesten.layout.TableLayout;
import dk.traedesten.teams.card.CardElement.ActionSet;
import dk.traedesten.teams.card.CardElement.Ground;
import dk.traedesten.teams.card.CardElement.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A form on the card of its message. What can be is answered with one click; a short form is
/// filled in where it stands, unless others' answers would change the card meanwhile; everything
/// else opens a window. What is answered already is told, and folded up.
///
/// @param said what stands on the card already and need not be said again
/// @param first whether it is the first form on the card: only one is filled in there
record Asked(CardContext frame, Form form, Set<Text> said, boolean first) {
  /// A longer form opens a window.
  private static final int INPUTS = 8;

  private static final int SIZE = 9000;

  /// How many of several questions are told before they are asked.
  private static final int TOLD = 12;

  private static final int TELLING = 200;

  /// What is unfolded to change an answer.
  private static final String CHANGE = "change";

  List<CardElement> elements() {
    boolean given = AnswerReceipt.isGiven(form);
    var clicked = new OneClickElements(frame, form, mayWrite()).elements();
    var inPlace = clicked.isPresent() ? clicked : inPlace(given);
    var elements = new ArrayList<CardElement>();
    if (clicked.isPresent() || inPlace.isEmpty() || given) {
      elements.addAll(question());
    }
    if (given) {
      elements.add(receipt());
    }
    var asked = inPlace.orElseGet(() -> opened(given));
    if (frame.faults().isPresent()) {
      elements.addAll(FormWithErrors.with(asked, frame.faults().get(), frame));
    } else if (given && inPlace.isPresent() && first) {
      elements.addAll(folded(asked));
    } else {
      elements.addAll(asked);
    }
    return elements;
  }

  /// Whether nothing changes the card while somebody writes on it.
  private boolean mayWrite() {
    return frame.place() == CardContext.Place.PRIVATE && first;
  }

  /// The only question, when nothing on the card has said it.
  private List<CardElement> question() {
    return form.leading()
        .filter(field -> !said.contains(field.question()))
        .map(field -> Inputs.question(frame.say(field.question())))
        .orElse(List.of());
  }

  private List<CardElement> folded(List<CardElement> asked) {
    return List.of(
        new ActionSet(
            List.of(new CardAction.Unfold(frame.say(form.send()), List.of(CHANGE))),
            Optional.empty()),
        CardLayout.folded(CHANGE, asked));
  }

  /// The form where it stands, when it is short.
  private Optional<List<CardElement>> inPlace(boolean given) {
    if (!mayWrite() || inputs() > INPUTS) {
      return Optional.empty();
    }
    var pages = form.pages(new CardBudget());
    if (pages.count() > 1) {
      return Optional.empty();
    }
    var sections = pages.page(0, form.given());
    var elements = new ArrayList<>(FormElements.of(sections, frame.language()));
    if (Json.size(elements) > SIZE) {
      return Optional.empty();
    }
    var send =
        frame.send(
            frame.say(given ? Words.SEND : form.send()),
            new Ref.Send(frame.session(), form.moment(), 0));
    elements.addAll(rows(send, FormElements.more(sections, frame.language())));
    return Optional.of(elements);
  }

  private int inputs() {
    return form.fields().stream().mapToInt(f -> f.inputs().size()).sum();
  }

  /// What opens the form, and what is asked in it, so that it can be thought about before.
  private List<CardElement> opened(boolean given) {
    var elements = new ArrayList<CardElement>();
    if (form.fields().size() > 1 && !given) {
      elements.addAll(questions());
    }
    elements.addAll(
        rows(
            frame.open(
                opens(),
                new Ref.Fill(frame.session(), form.moment()),
                Optional.of(CardAction.Style.POSITIVE)),
            List.of()));
    return elements;
  }

  private String opens() {
    var label = frame.say(FormLabels.opens(form.send()));
    return label.endsWith("…") ? label : label + " …";
  }

  /// What the person has answered so far.
  private CardElement receipt() {
    var lines =
        AnswerReceipt.of(form).lines().stream()
            .map(line ->
                CardLayout.line(
                    Optional.of(Spacing.SMALL),
                    CardLayout.quiet(
                        TableLayout.before(PlainText.cut(frame.say(line.question()), TELLING))),
                    CardLayout.strong(frame.say(line.told()))))
            .toList();
    return CardLayout.boxed(Ground.GOOD, lines);
  }

  private List<CardElement> rows(CardAction action, List<CardAction> beside) {
    var actions = new ArrayList<CardAction>();
    actions.add(action);
    actions.addAll(beside);
    actions.addAll(new OneClickElements(frame, form, false).skip());
    return Pressed.rows(actions);
  }

  private List<CardElement> questions() {
    var told =
        new ArrayList<>(
            CardLayout.lines(
                frame.say(FormTexts.QUESTIONS), Optional.of(Spacing.MEDIUM), CardLayout::quiet));
    form.fields().stream()
        .limit(TOLD)
        .map(f -> PlainText.line("• " + frame.say(f.question()), TELLING))
        .map(words -> CardLayout.line(Optional.of(Spacing.SMALL), CardLayout.plain(words)))
        .forEach(told::add);
    int more = form.fields().size() - TOLD;
    if (more > 0) {
      told.addAll(
          CardLayout.lines(
              frame.say(FormTexts.more(more)), Optional.of(Spacing.SMALL), CardLayout::quiet));
    }
    return told;
  }
}
