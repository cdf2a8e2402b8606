package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.FormTexts;
import dk.traedesten.form.Input;
import dk.traedesten.form.Section;
import dk.traedesten.form.Slot;
import dk.traedesten.layout.PlainText;
import dk.traedesten.message.Wording;
import dk.traedesten.teams.card.CardElement.Choice;
import dk.traedesten.teams.card.CardElement.DateInput;
import dk.traedesten.teams.card.CardElement.NumberInput;
import dk.traedesten.teams.card.CardElement.Spacing;
import dk.traedesten.teams.card.CardElement.TimeInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A section of a form as elements of a card.
record FormElements(Section section, Language language) {
  /// What inputs of forms are called begins so.
  static final String INPUT = "f:";

  /// What Teams' own input is asked to take.
  private static final int LONGEST = 4000;

  /// More numbers than this in all are written and not chosen.
  private static final int LISTED = 300;

  private static final int LABEL = 200;
  private static final int OPTION = 100;

  /// What is unfolded to see what is seldom filled in.
  static final String MORE = "more";

  /// All of them; what is seldom filled in is folded away.
  static List<CardElement> of(List<Section> sections, Language language) {
    var elements = new ArrayList<CardElement>();
    var seldom = new ArrayList<CardElement>();
    for (var section : sections) {
      var drawn = new FormElements(section, language);
      var where = section.seldom() ? seldom : elements;
      where.addAll(drawn.head());
      section.slots().forEach(slot -> where.addAll(drawn.of(slot)));
    }
    if (!seldom.isEmpty()) {
      elements.add(CardLayout.folded(MORE, seldom));
    }
    return elements;
  }

  /// What unfolds them, where there is something to unfold.
  static List<CardAction> more(List<Section> sections, Language language) {
    return sections.stream().anyMatch(Section::seldom)
        ? List.of(new CardAction.Unfold(FormTexts.MORE.in(language), List.of(MORE)))
        : List.of();
  }

  /// What Teams' input takes of what may be written.
  static int most(Input.TextInput text) {
    return Math.min(text.longest(), LONGEST);
  }

  private Inputs inputs() {
    return new Inputs(language);
  }

  /// Whether the question stands above the inputs: boxes to tick have no room for it.
  private boolean isHeaded() {
    return section.isHeaded(language) || isTicked();
  }

  private boolean isTicked() {
    return section
        .inputs()
        .anyMatch(input ->
            input instanceof Input.ManyOf
                || (input instanceof Input.PickerInput picker && !picker.isSingle()));
  }

  /// What stands above the inputs on every page.
  List<CardElement> head() {
    var elements = new ArrayList<CardElement>();
    if (isHeaded()) {
      elements.addAll(Inputs.question(say(section.question())));
    }
    section.notes().forEach(note -> elements.addAll(inputs().hint(note)));
    section
        .inputs()
        .forEach(input -> {
          switch (input) {
            case Input.ManyOf many -> many.hint().ifPresent(h -> elements.addAll(inputs().hint(h)));
            case Input.PickerInput p -> p.hint().ifPresent(h -> elements.addAll(inputs().hint(h)));
            default -> {
              // It is told at the input.
            }
          }
        });
    var inFull = section.inFull(CardBudget.PROFILE, language);
    if (!inFull.isEmpty()) {
      elements.addAll(lines(say(FormTexts.ALL_CHOICES), CardLayout::quiet));
      inFull.forEach(o -> elements.addAll(lines("• " + say(o.text()), CardLayout::plain)));
    }
    return elements;
  }

  List<CardElement> of(Slot slot) {
    var elements = new ArrayList<CardElement>();
    slot.title()
        .ifPresent(title ->
            elements.add(
                CardLayout.line(
                    Optional.of(Spacing.LARGE),
                    CardLayout.strong(PlainText.cut(say(title), LABEL)))));
    slot.inputs().forEach(input -> elements.addAll(of(input)));
    return elements;
  }

  private List<CardElement> of(Input input) {
    return switch (input) {
      case Input.TextInput text ->
          List.of(
              inputs()
                  .words(
                      INPUT + text.id(),
                      label(text),
                      text.hint(),
                      text.required(),
                      most(text),
                      text.lines(),
                      text.given()));
      case Input.NumberInput number -> List.of(number(number));
      case Input.OneOf one -> one(one);
      case Input.ManyOf many ->
          List.of(
              inputs()
                  .several(
                      INPUT + many.id(),
                      Plain.inert(say(many.label())),
                      many.required(),
                      choices(many.options()),
                      List.copyOf(many.given())));
      case Input.PickerInput picker -> List.of(picked(picker));
      case Input.TimeInput time ->
          List.of(
              new TimeInput(
                  INPUT + time.id(),
                  label(time),
                  time.required(),
                  inputs().missing(time.required()),
                  time.given().map(Object::toString)));
      case Input.DateInput day ->
          List.of(
              new DateInput(
                  INPUT + day.id(),
                  label(day),
                  day.required(),
                  inputs().missing(day.required()),
                  Optional.of(day.earliest().toString()),
                  Optional.of(day.latest().toString()),
                  day.given().map(Object::toString)));
    };
  }

  /// Those Teams tells of, since its own picker knows everybody of the organisation.
  private CardElement picked(Input.PickerInput picker) {
    var known = choices(picker.known());
    return picker.isSingle()
        ? inputs()
            .choice(
                INPUT + picker.id(),
                label(picker),
                picker.required(),
                Inputs.COMPACT,
                Stream.concat(
                        Stream.of(
                            new Choice(Plain.fit(say(picker.none()), OPTION), Submitted.NONE)),
                        known.stream())
                    .toList(),
                picker.given().stream().findFirst().or(() -> Optional.of(Submitted.NONE)))
        : inputs()
            .several(
                INPUT + picker.id(),
                Plain.inert(say(picker.label())),
                picker.required(),
                known,
                List.copyOf(picker.given()));
  }

  private List<CardElement> one(Input.OneOf one) {
    var elements = new ArrayList<CardElement>();
    elements.add(
        inputs()
            .choice(
                INPUT + one.id(),
                label(one),
                one.required(),
                one.folded() ? Inputs.COMPACT : Inputs.EXPANDED,
                choices(one.options()),
                one.given()));
    one.hint().ifPresent(hint -> elements.addAll(inputs().hint(hint)));
    return elements;
  }

  /// A whole number, from a list where it is short.
  private CardElement number(Input.NumberInput number) {
    var range = number.range();
    var id = INPUT + number.id();
    var label = Plain.fit(say(number.label()).replace('\n', ' '), LABEL);
    var all =
        range.numbers().mapToObj(n -> new Choice(String.valueOf(n), String.valueOf(n))).toList();
    return isListed()
        ? inputs()
            .choice(
                id,
                label,
                number.required(),
                Inputs.COMPACT,
                all,
                number.given().map(String::valueOf))
        : new NumberInput(
            id,
            label,
            number.required(),
            number.required()
                ? Optional.of(say(Wording.between(range.from(), range.to())))
                : Optional.empty(),
            Optional.of(range.from()),
            Optional.of(range.to()),
            number.given());
  }

  private boolean isListed() {
    return section
            .inputs()
            .mapToInt(i -> i instanceof Input.NumberInput n ? n.range().count() : 0)
            .sum()
        <= LISTED;
  }

  private String label(Input input) {
    return Plain.inert(say(section.label(input, language)).replace('\n', ' '));
  }

  private List<Choice> choices(List<Option> options) {
    int seen =
        section.choices().isEmpty()
            ? OPTION
            : section.choices().size() > CardBudget.PROFILE.ticksInSight()
                ? CardBudget.PROFILE.optionSeenFolded()
                : CardBudget.PROFILE.optionSeen();
    return options.stream()
        .map(o ->
            new Choice(
                Plain.fit(say(o.text()).replace('\n', ' '), seen), Submitted.encoded(o.id())))
        .toList();
  }

  private static List<CardElement> lines(String words, Function<String, CardElement.TextRun> look) {
    return CardLayout.lines(words, Optional.of(Spacing.SMALL), look);
  }

  private String say(Text words) {
    return words.in(language);
  }
}
