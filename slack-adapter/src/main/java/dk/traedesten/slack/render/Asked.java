package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.AnswerReceipt;
import dk.traedesten.form.FieldBinding;
import dk.traedesten.form.Form;
import dk.traedesten.form.FormLabels;
import dk.traedesten.form.FormTexts;
import dk.traedesten.form.OneClick;
import dk.traedesten.layout.TableLayout;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Verb;
import dk.traedesten.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A form in a message. A single scale, choice or consent is answered with one click; everything
/// else behind one button.
///
/// @param said what stands in the message already and need not be said again
record Asked(SessionId session, Form form, Set<Text> said, Language language) {
  /// How many of several questions are told before they are asked.
  private static final int TOLD = 12;

  private static final int TELLING = 200;

  List<LayoutBlock> blocks() {
    var blocks = new ArrayList<LayoutBlock>();
    form.leading()
        .filter(field -> !said.contains(field.question()))
        .ifPresent(field -> Reads.question(field.question().in(language)).forEach(blocks::add));
    if (AnswerReceipt.isGiven(form)) {
      blocks.add(receipt());
    }
    var click = form.oneClick();
    if (click.isPresent()) {
      clicks(form.leading().orElseThrow(), click.get(), blocks);
    } else {
      if (form.fields().size() != 1 && !session.isBetween() && !AnswerReceipt.isGiven(form)) {
        blocks.add(questions());
      }
      blocks.addAll(Pressed.rows(last(open(FormLabels.opens(form.send())))));
    }
    return blocks;
  }

  /// What is asked for, so that it can be thought about before the form is open.
  private LayoutBlock questions() {
    var told =
        form.fields().stream()
            .limit(TOLD)
            .map(f -> Plain.fit(f.question().in(language), TELLING))
            .<RichTextElement>map(words -> Rich.section(Rich.words(words)))
            .toList();
    var all = new ArrayList<BlockElement>();
    all.add(Rich.section(Rich.words(FormTexts.QUESTIONS.in(language))));
    all.add(Rich.bullets(told));
    int more = form.fields().size() - TOLD;
    if (more > 0) {
      all.add(Rich.section(Rich.words(FormTexts.more(more).in(language))));
    }
    return Rich.block(all);
  }

  /// What the person has answered so far, before them alone.
  private LayoutBlock receipt() {
    return Rich.block(
        AnswerReceipt.of(form).lines().stream()
            .<BlockElement>map(line ->
                Rich.section(
                    Rich.words(
                        TableLayout.before(Plain.fit(line.question().in(language), TELLING))),
                    Rich.strong(line.told().in(language))))
            .toList());
  }

  /// The numbers of a scale in one row, or in two where there are many; short options on buttons,
  /// longer ones in full, each with its button.
  private void clicks(FieldBinding field, OneClick click, List<LayoutBlock> blocks) {
    click.note().ifPresent(note -> blocks.add(Reads.context(note.in(language))));
    var picks = click.picks();
    if (!click.spread() && !picks.stream().allMatch(this::isShort)) {
      picks.forEach(pick -> blocks.add(inFull(field, pick)));
    } else {
      var buttons = new ArrayList<BlockElement>();
      picks.forEach(pick -> buttons.add(button(field, pick, click.spread())));
      click
          .otherwise()
          .ifPresent(o -> buttons.add(Pressed.button(o.label().in(language), fill(), o.given())));
      int half = buttons.size() <= 7 || !click.spread() ? buttons.size() : (buttons.size() + 1) / 2;
      blocks.add(Pressed.row(buttons.subList(0, half)));
      if (half < buttons.size()) {
        blocks.add(Pressed.row(buttons.subList(half, buttons.size())));
      }
    }
    blocks.addAll(Pressed.rows(last(rest())));
  }

  /// The way to the questions that may be left out.
  private List<BlockElement> rest() {
    return form.fields().size() > 1
        ? List.of(Pressed.button(FormTexts.WITH_WORDS.in(language), fill(), false))
        : List.of();
  }

  private boolean isShort(OneClick.Pick pick) {
    return pick.label().in(language).length() <= Limits.SEEN_ON_BUTTON;
  }

  private ButtonElement button(FieldBinding field, OneClick.Pick pick, boolean explained) {
    var button = Pressed.button(pick.label().in(language), ref(field, pick), pick.given());
    if (explained) {
      button.setAccessibilityLabel(
          Plain.fit(
              pick.means().in(language) + " (" + field.question().in(language) + ")",
              Limits.BUTTON));
    }
    return button;
  }

  private LayoutBlock inFull(FieldBinding field, OneClick.Pick pick) {
    var choose = FormTexts.CHOOSE.in(language);
    var button = Pressed.button(choose, ref(field, pick), pick.given());
    button.setActionId("a0");
    button.setAccessibilityLabel(
        Plain.fit(choose + ": " + pick.label().in(language), Limits.BUTTON));
    return SectionBlock.builder()
        .text(Plain.text(pick.label().in(language), Limits.SECTION))
        .accessory(button)
        .build();
  }

  private List<BlockElement> open(Text label) {
    return List.of(Pressed.button(label.in(language), fill(), true));
  }

  /// Elements, and after them the one for passing.
  private List<BlockElement> last(List<BlockElement> elements) {
    var all = new ArrayList<>(elements);
    if (form.skippable()) {
      all.addAll(
          new Pressed(session, language)
              .buttons(List.of(new Button(FormTexts.SKIP, Verb.SKIP, form.moment(), false))));
    }
    return all;
  }

  private Ref ref(FieldBinding field, OneClick.Pick pick) {
    return new Ref.Pick(session, form.moment(), field.id(), pick.option());
  }

  private Ref fill() {
    return new Ref.Fill(session, form.moment());
  }
}
