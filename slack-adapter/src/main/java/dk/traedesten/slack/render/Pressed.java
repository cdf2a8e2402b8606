package dk.traedesten.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block.Button;
import dk.traedesten.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Things to press.
record Pressed(SessionId session, Language language) {
  List<BlockElement> buttons(List<Button> buttons) {
    return buttons.stream().<BlockElement>map(this::button).toList();
  }

  private ButtonElement button(Button button) {
    var element =
        button(
            button.label().in(language),
            new Ref.Press(session, button.verb(), button.moment()),
            button.main());
    if (button.verb().isFinal()) {
      element.setConfirm(confirmed(button.label(), language));
    }
    return element;
  }

  /// A button that asks whether it is meant.
  static ButtonElement sure(String label, Ref ref, Text what, Language language) {
    var element = button(label, ref, false);
    element.setConfirm(confirmed(what, language));
    return element;
  }

  private static ConfirmationDialogObject confirmed(Text what, Language language) {
    return ConfirmationDialogObject.builder()
        .title(Plain.text(Words.SURE.in(language), 100))
        .text(Plain.text(what.in(language), 300))
        .confirm(Plain.text(Words.YES.in(language), 30))
        .deny(Plain.text(Words.NO.in(language), 30))
        .build();
  }

  static ButtonElement button(String label, Ref ref, boolean main) {
    return ButtonElement.builder()
        .text(Plain.text(label, Limits.BUTTON))
        .value(ref.written())
        .style(main ? "primary" : null)
        .build();
  }

  /// What is seldom needed: up to five behind dots, a few more in the open, and where there are
  /// very many, more dots.
  List<BlockElement> menu(List<Button> buttons) {
    int open = buttons.size() <= 2 * Limits.OVERFLOW ? buttons.size() - Limits.OVERFLOW : 0;
    var elements = new ArrayList<>(buttons(buttons.subList(0, Math.max(0, open))));
    for (int i = Math.max(0, open); i < buttons.size(); i += Limits.OVERFLOW) {
      var behind = buttons.subList(i, Math.min(buttons.size(), i + Limits.OVERFLOW));
      if (behind.size() == 1 || !behind.stream().allMatch(this::isShort)) {
        elements.addAll(buttons(behind));
      } else {
        elements.add(
            OverflowMenuElement.builder()
                .options(behind.stream().map(this::option).toList())
                .build());
      }
    }
    return elements;
  }

  private boolean isShort(Button button) {
    return value(button).length() <= Limits.VALUE;
  }

  private OptionObject option(Button button) {
    return OptionObject.builder()
        .text(Plain.text(button.label().in(language), Limits.OPTION))
        .value(value(button))
        .build();
  }

  private String value(Button button) {
    return CompactRef.written(new Ref.Press(session, button.verb(), button.moment()));
  }

  /// Elements in rows, each with an id of its own in its row.
  static List<ActionsBlock> rows(List<BlockElement> elements) {
    return IntStream.iterate(0, i -> i < elements.size(), i -> i + Limits.ELEMENTS)
        .mapToObj(i -> row(elements.subList(i, Math.min(elements.size(), i + Limits.ELEMENTS))))
        .toList();
  }

  static ActionsBlock row(List<BlockElement> elements) {
    for (int i = 0; i < elements.size(); i++) {
      switch (elements.get(i)) {
        case ButtonElement button -> button.setActionId("a" + i);
        case OverflowMenuElement menu -> menu.setActionId("a" + i);
        default -> throw new IllegalArgumentException("not something to press");
      }
    }
    return ActionsBlock.builder().elements(List.copyOf(elements)).build();
  }
}
