package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.message.Block.Button;
import dk.traedesten.teams.card.Element.ActionSet;
import dk.traedesten.teams.card.Element.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Things to press.
///
/// @param at where on the card they stand, so that what they unfold has an id of its own
record Pressed(Frame frame, int at) {
  /// How many Teams shows in a row; the others it would hide.
  static final int ROW = 6;

  /// Buttons in rows, as parts: where there are very many, they go on on the next page.
  List<Part> buttons(List<Button> buttons) {
    return IntStream.iterate(0, i -> i < buttons.size(), i -> i + ROW)
        .mapToObj(i ->
            Part.acted(row(buttons.subList(i, Math.min(buttons.size(), i + ROW)), at + "b" + i)))
        .toList();
  }

  /// A way to a page outside the chat.
  Part link(String label, String address) {
    return Part.acted(
        List.of(
            new ActionSet(
                List.of(new Action.OpenUrl(Plain.title(label), address)), Optional.empty())));
  }

  /// What is seldom needed, folded up behind one word.
  List<Part> menu(List<Button> buttons) {
    var parts = new ArrayList<Part>();
    for (int i = 0; i < buttons.size(); i += 2 * ROW) {
      var behind = buttons.subList(i, Math.min(buttons.size(), i + 2 * ROW));
      var id = "more" + at + "." + i;
      var rows = new ArrayList<Element>();
      for (int j = 0; j < behind.size(); j += ROW) {
        rows.addAll(row(behind.subList(j, Math.min(behind.size(), j + ROW)), at + "m" + (i + j)));
      }
      parts.add(
          Part.acted(
              List.of(
                  new ActionSet(
                      List.of(new Action.Unfold(frame.say(Words.MORE), List.of(id))),
                      Optional.empty()),
                  Elements.folded(id, rows))));
    }
    return parts;
  }

  /// Buttons, and below them what those that cannot be taken back ask first.
  private List<Element> row(List<Button> buttons, String name) {
    var actions = new ArrayList<Action>();
    var asked = new ArrayList<Element>();
    for (int i = 0; i < buttons.size(); i++) {
      var button = buttons.get(i);
      if (button.verb().isFinal()) {
        var id = "sure" + name + "." + i;
        actions.add(
            new Action.Unfold(
                Plain.title(button.label().in(frame.language())) + " …", List.of(id)));
        asked.add(Elements.folded(id, List.of(sure(button))));
      } else {
        actions.add(button(button));
      }
    }
    var elements = new ArrayList<Element>();
    elements.add(new ActionSet(actions, Optional.empty()));
    elements.addAll(asked);
    return elements;
  }

  private Element sure(Button button) {
    return Elements.boxed(
        Ground.EMPHASIS,
        List.of(
            Elements.line(Optional.empty(), Elements.plain(Plain.inert(frame.say(Words.SURE)))),
            new ActionSet(
                List.of(
                    frame.press(
                        button.label().in(frame.language()),
                        ref(button),
                        Optional.of(Action.Style.DESTRUCTIVE))),
                Optional.empty())));
  }

  private Action button(Button button) {
    return frame.press(
        button.label().in(frame.language()),
        ref(button),
        button.main() ? Optional.of(Action.Style.POSITIVE) : Optional.empty());
  }

  private Ref ref(Button button) {
    return new Ref.Press(frame.session(), button.verb(), button.moment());
  }

  /// Actions in rows of about the same length.
  static List<Element> rows(List<Action> actions) {
    int rows = Math.ceilDiv(actions.size(), ROW);
    int row = rows == 0 ? ROW : Math.ceilDiv(actions.size(), rows);
    return IntStream.iterate(0, i -> i < actions.size(), i -> i + row)
        .<Element>mapToObj(i ->
            new ActionSet(
                actions.subList(i, Math.min(actions.size(), i + row)),
                i == 0 ? Optional.empty() : Optional.of(Element.Spacing.SMALL)))
        .toList();
  }
}
