package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.message.Block.Button;
import dk.traedesten.teams.card.CardElement.ActionSet;
import dk.traedesten.teams.card.CardElement.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Things to press.
///
/// @param at where on the card they stand, so that what they unfold has an id of its own
record Pressed(CardContext frame, int at) {
  /// How many Teams shows in a row; the others it would hide.
  static final int ROW = 6;

  /// Buttons in rows, as parts: where there are very many, they go on on the next page.
  List<CardPart> buttons(List<Button> buttons) {
    return IntStream.iterate(0, i -> i < buttons.size(), i -> i + ROW)
        .mapToObj(i ->
            CardPart.acted(
                row(buttons.subList(i, Math.min(buttons.size(), i + ROW)), at + "b" + i)))
        .toList();
  }

  /// A way to a page outside the chat.
  CardPart link(String label, String address) {
    return CardPart.acted(
        List.of(
            new ActionSet(
                List.of(new CardAction.OpenUrl(Plain.title(label), address)), Optional.empty())));
  }

  /// What is seldom needed, folded up behind one word.
  List<CardPart> menu(List<Button> buttons) {
    var parts = new ArrayList<CardPart>();
    for (int i = 0; i < buttons.size(); i += 2 * ROW) {
      var behind = buttons.subList(i, Math.min(buttons.size(), i + 2 * ROW));
      var id = "more" + at + "." + i;
      var rows = new ArrayList<CardElement>();
      for (int j = 0; j < behind.size(); j += ROW) {
        rows.addAll(row(behind.subList(j, Math.min(behind.size(), j + ROW)), at + "m" + (i + j)));
      }
      parts.add(
          CardPart.acted(
              List.of(
                  new ActionSet(
                      List.of(new CardAction.Unfold(frame.say(Words.MORE), List.of(id))),
                      Optional.empty()),
                  CardLayout.folded(id, rows))));
    }
    return parts;
  }

  /// Buttons, and below them what those that cannot be taken back ask first.
  private List<CardElement> row(List<Button> buttons, String name) {
    var actions = new ArrayList<CardAction>();
    var asked = new ArrayList<CardElement>();
    for (int i = 0; i < buttons.size(); i++) {
      var button = buttons.get(i);
      if (button.verb().isFinal()) {
        var id = "sure" + name + "." + i;
        actions.add(
            new CardAction.Unfold(
                Plain.title(button.label().in(frame.language())) + " …", List.of(id)));
        asked.add(CardLayout.folded(id, List.of(sure(button))));
      } else {
        actions.add(button(button));
      }
    }
    var elements = new ArrayList<CardElement>();
    elements.add(new ActionSet(actions, Optional.empty()));
    elements.addAll(asked);
    return elements;
  }

  private CardElement sure(Button button) {
    return CardLayout.boxed(
        Ground.EMPHASIS,
        List.of(
            CardLayout.line(Optional.empty(), CardLayout.plain(frame.say(Words.SURE))),
            new ActionSet(
                List.of(
                    frame.press(
                        button.label().in(frame.language()),
                        ref(button),
                        Optional.of(CardAction.Style.DESTRUCTIVE))),
                Optional.empty())));
  }

  private CardAction button(Button button) {
    return frame.press(
        button.label().in(frame.language()),
        ref(button),
        button.main() ? Optional.of(CardAction.Style.POSITIVE) : Optional.empty());
  }

  private Ref ref(Button button) {
    return new Ref.Press(frame.session(), button.verb(), button.moment());
  }

  /// Actions in rows of about the same length.
  static List<CardElement> rows(List<CardAction> actions) {
    int rows = Math.ceilDiv(actions.size(), ROW);
    int row = rows == 0 ? ROW : Math.ceilDiv(actions.size(), rows);
    return IntStream.iterate(0, i -> i < actions.size(), i -> i + row)
        .<CardElement>mapToObj(i ->
            new ActionSet(
                actions.subList(i, Math.min(actions.size(), i + row)),
                i == 0 ? Optional.empty() : Optional.of(CardElement.Spacing.SMALL)))
        .toList();
  }
}
