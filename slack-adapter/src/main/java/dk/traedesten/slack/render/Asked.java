package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.message.Field.ConsentField;
import dk.traedesten.message.Field.ScaleField;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A form in a message. A single scale, choice or consent is answered with one click; everything
/// else behind one button.
///
/// @param said what stands in the message already and need not be said again
record Asked(SessionId session, Question form, Set<Text> said, Language language) {
  /// How many of several questions are told before they are asked.
  private static final int TOLD = 12;

  private static final int TELLING = 200;

  /// The value of a consent that is given.
  static final String YES = "yes";

  List<LayoutBlock> blocks() {
    var blocks = new ArrayList<LayoutBlock>();
    if (form.fields().size() == 1) {
      var field = form.fields().getFirst();
      if (!said.contains(field.text())) {
        Reads.question(field.text().in(language)).forEach(blocks::add);
      }
      one(field, blocks);
    } else {
      if (!session.isBetween()) {
        blocks.add(questions());
      }
      blocks.addAll(Pressed.rows(last(open(Words.opens(form.send())))));
    }
    return blocks;
  }

  private void one(Field field, List<LayoutBlock> blocks) {
    switch (field) {
      case ScaleField scale -> scale(scale, blocks);
      case ChoiceField choice when choice.options().size() <= Limits.TICKS ->
          choice(choice, blocks);
      case ConsentField consent -> {
        blocks.add(Pressed.row(consent(consent)));
        blocks.addAll(Pressed.rows(last(List.of())));
      }
      case ChoiceField _,
          Field.WordsField _,
          Field.EntriesField _,
          Field.SeveralField _,
          Field.RankingField _,
          Field.MatrixField _,
          Field.DotsField _,
          Field.PersonField _,
          Field.DayField _ ->
          blocks.addAll(Pressed.rows(last(open(Words.opens(form.send())))));
    }
  }

  /// What is asked for, so that it can be thought about before the form is open.
  private LayoutBlock questions() {
    var told =
        form.fields().stream()
            .limit(TOLD)
            .map(f -> Plain.fit(f.text().in(language), TELLING))
            .<RichTextElement>map(words -> Rich.section(Rich.words(words)))
            .toList();
    return Rich.block(
        List.of(Rich.section(Rich.words(Words.QUESTIONS.in(language))), Rich.bullets(told)));
  }

  /// The numbers in one row, or in two where there are many; what the ends mean above them.
  private void scale(ScaleField scale, List<LayoutBlock> blocks) {
    blocks.add(
        Reads.context(
            Words.ends(scale.from(), scale.low(), scale.to(), scale.high()).in(language)));
    var numbers =
        IntStream.rangeClosed(scale.from(), scale.to())
            .<BlockElement>mapToObj(n -> number(scale, n))
            .toList();
    int half = numbers.size() <= 7 ? numbers.size() : (numbers.size() + 1) / 2;
    blocks.add(Pressed.row(numbers.subList(0, half)));
    if (half < numbers.size()) {
      blocks.add(Pressed.row(numbers.subList(half, numbers.size())));
    }
    blocks.addAll(Pressed.rows(last(List.of())));
  }

  private ButtonElement number(ScaleField scale, int n) {
    var button =
        Pressed.button(
            String.valueOf(n), pick(scale, String.valueOf(n)), isGiven(scale, new Value.Score(n)));
    var means = Words.number(n, scale.from(), scale.low(), scale.to(), scale.high()).in(language);
    button.setAccessibilityLabel(
        Plain.fit(means + " (" + scale.text().in(language) + ")", Limits.BUTTON));
    return button;
  }

  /// Short options on buttons; longer ones in full, each with its button.
  private void choice(ChoiceField choice, List<LayoutBlock> blocks) {
    var options = choice.options();
    if (options.stream().allMatch(o -> o.text().in(language).length() <= Limits.SEEN_ON_BUTTON)) {
      blocks.add(Pressed.row(options.stream().map(o -> option(choice, o, o.text())).toList()));
    } else {
      options.forEach(o -> blocks.add(inFull(choice, o)));
    }
    blocks.addAll(Pressed.rows(last(List.of())));
  }

  private BlockElement option(ChoiceField choice, Option option, Text label) {
    return Pressed.button(
        label.in(language),
        pick(choice, option.id()),
        isGiven(choice, new Value.Pick(option.id())));
  }

  private LayoutBlock inFull(ChoiceField choice, Option option) {
    var button = option(choice, option, Words.CHOOSE);
    if (button instanceof ButtonElement element) {
      element.setActionId("a0");
      element.setAccessibilityLabel(
          Plain.fit(Words.CHOOSE.in(language) + ": " + option.text().in(language), Limits.BUTTON));
    }
    return SectionBlock.builder()
        .text(Plain.text(option.text().in(language), Limits.SECTION))
        .accessory(button)
        .build();
  }

  /// Yes with one click; an objection needs words.
  private List<BlockElement> consent(ConsentField field) {
    return List.of(
        Pressed.button(
            Words.CONSENT.in(language),
            pick(field, YES),
            isGiven(field, new Value.Consent(true, ""))),
        Pressed.button(
            Words.OBJECT.in(language) + " …",
            fill(),
            form.given().get(field.id()) instanceof Value.Consent(var yes, _) && !yes));
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
              .buttons(List.of(new Button(Words.SKIP, Verb.SKIP, form.moment(), false))));
    }
    return all;
  }

  private boolean isGiven(Field field, Value value) {
    return value.equals(form.given().get(field.id()));
  }

  private Ref pick(Field field, String option) {
    return new Ref.Pick(session, form.moment(), field.id(), option);
  }

  private Ref fill() {
    return new Ref.Fill(session, form.moment(), 0);
  }
}
