package dk.traedesten.slack.render;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.TimePickerElement;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.FormTexts;
import dk.traedesten.form.Input;
import dk.traedesten.form.Section;
import dk.traedesten.form.Slot;
import dk.traedesten.layout.PlainText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A section of a form as blocks of a modal.
public record FormBlocks(Section section, Language language) {
  /// What Slack's own input takes.
  private static final int LONGEST = 3000;

  public static List<LayoutBlock> of(List<Section> sections, Language language) {
    var blocks = new ArrayList<LayoutBlock>();
    for (var section : sections) {
      var drawn = new FormBlocks(section, language);
      blocks.addAll(drawn.head());
      section.slots().forEach(slot -> blocks.addAll(drawn.of(slot)));
    }
    return blocks;
  }

  /// What stands above the inputs on every page.
  List<LayoutBlock> head() {
    var blocks = new ArrayList<LayoutBlock>();
    if (section.isHeaded(language)) {
      blocks.addAll(Reads.question(say(section.question())).toList());
    }
    section.notes().forEach(note -> blocks.add(Reads.context(say(note))));
    var inFull = section.inFull(BlockBudget.PROFILE, language);
    if (!inFull.isEmpty()) {
      blocks.add(inFull(inFull));
    }
    return blocks;
  }

  private LayoutBlock inFull(List<Option> options) {
    var all =
        options.stream()
            .<RichTextElement>map(o -> Rich.section(Rich.words(say(o.text()))))
            .toList();
    return Rich.block(
        List.of(Rich.section(Rich.words(say(FormTexts.ALL_CHOICES))), Rich.bullets(all)));
  }

  List<LayoutBlock> of(Slot slot) {
    var blocks = new ArrayList<LayoutBlock>();
    slot.title()
        .ifPresent(title -> {
          blocks.add(DividerBlock.builder().build());
          blocks.add(
              Rich.block(
                  List.of(Rich.section(Rich.strong(Plain.fit(say(title), Limits.SECTION))))));
        });
    slot.inputs().forEach(input -> blocks.add(of(input)));
    return blocks;
  }

  private InputBlock of(Input input) {
    return switch (input) {
      case Input.TextInput text -> words(text);
      case Input.NumberInput n ->
          block(
              n,
              Optional.empty(),
              new Options(n.range().options(), language).select(n.given().map(String::valueOf)));
      case Input.OneOf one ->
          block(
              one, one.hint(), new Options(one.options(), language).one(one.folded(), one.given()));
      case Input.ManyOf many ->
          block(
              many,
              many.hint(),
              new Options(many.options(), language).several(many.given(), many.most()));
      case Input.PickerInput picker ->
          block(picker, picker.hint(), new Pickers(picker, language).element());
      case Input.TimeInput time ->
          block(
              time,
              Optional.empty(),
              TimePickerElement.builder()
                  .actionId(Submitted.INPUT)
                  .initialTime(time.given().map(LocalTime::toString).orElse(null))
                  .build());
      case Input.DateInput day ->
          block(
              day,
              Optional.empty(),
              DatePickerElement.builder()
                  .actionId(Submitted.INPUT)
                  .initialDate(day.given().map(LocalDate::toString).orElse(null))
                  .build());
    };
  }

  /// While somebody writes on several lines Slack tells of it, so that a draft is kept even when
  /// the window is closed by accident.
  private InputBlock words(Input.TextInput text) {
    int most = Math.min(text.longest(), LONGEST);
    var element =
        PlainTextInputElement.builder()
            .actionId(Submitted.INPUT)
            .multiline(text.lines())
            .maxLength(most)
            .initialValue(
                text.given()
                    .filter(w -> !w.isBlank())
                    .map(w -> PlainText.beginning(w, most))
                    .orElse(null));
    if (text.lines()) {
      element.dispatchActionConfig(
          DispatchActionConfig.builder().triggerActionsOn(List.of("on_character_entered")).build());
    }
    var block = block(text, text.hint(), element.build());
    block.setDispatchAction(text.lines() ? true : null);
    return block;
  }

  private InputBlock block(Input input, Optional<Text> hint, BlockElement element) {
    return InputBlock.builder()
        .blockId(input.id())
        .label(Plain.text(say(section.label(input, language)), Limits.LABEL))
        .hint(hint.map(h -> Plain.text(say(h), Limits.LABEL)).orElse(null))
        .optional(!input.required())
        .element(element)
        .build();
  }

  private String say(Text words) {
    return words.in(language);
  }
}
