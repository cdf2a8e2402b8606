package dk.traedesten.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The inputs of a modal.
final class Inputs {
  /// A question longer than this stands above its input and not in its label.
  private static final int LABEL = 150;

  /// What Slack's own input takes.
  private static final int LONGEST = 3000;

  private Inputs() {}

  /// What stands above a question that is too long for a label.
  static List<LayoutBlock> above(String question) {
    return question.length() <= LABEL ? List.of() : Reads.question(question).toList();
  }

  static String label(String question, String otherwise) {
    return question.length() <= LABEL ? question : otherwise;
  }

  static InputBlock block(
      String id, String label, Optional<String> hint, boolean optional, BlockElement element) {
    return InputBlock.builder()
        .blockId(id)
        .label(Plain.text(label, Limits.LABEL))
        .hint(hint.map(h -> Plain.text(h, Limits.LABEL)).orElse(null))
        .optional(optional)
        .element(element)
        .build();
  }

  /// Room for words. While somebody writes on several lines Slack tells of it, so that a draft is
  /// kept even when the window is closed by accident.
  static InputBlock words(
      String id,
      String label,
      Optional<String> hint,
      boolean optional,
      int longest,
      boolean lines,
      Optional<String> given) {
    int most = Math.min(longest, LONGEST);
    var element =
        PlainTextInputElement.builder()
            .actionId(Filled.INPUT)
            .multiline(lines)
            .maxLength(most)
            .initialValue(given.filter(w -> !w.isBlank()).map(w -> first(w, most)).orElse(null));
    if (lines) {
      element.dispatchActionConfig(
          DispatchActionConfig.builder().triggerActionsOn(List.of("on_character_entered")).build());
    }
    var block = block(id, label, hint, optional, element.build());
    block.setDispatchAction(lines ? true : null);
    return block;
  }

  private static String first(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most);
  }

  static InputBlock day(
      String id, String label, Optional<String> hint, boolean optional, Optional<LocalDate> given) {
    return block(
        id,
        label,
        hint,
        optional,
        DatePickerElement.builder()
            .actionId(Filled.INPUT)
            .initialDate(given.map(LocalDate::toString).orElse(null))
            .build());
  }
}
