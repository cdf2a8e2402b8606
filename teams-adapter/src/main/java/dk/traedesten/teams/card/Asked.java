package dk.traedesten.teams.card;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.message.Field.ConsentField;
import dk.traedesten.message.Field.ScaleField;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.teams.card.Element.ActionSet;
import dk.traedesten.teams.card.Element.Ground;
import dk.traedesten.teams.card.Element.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A form on the card of its message. A single scale, a short choice and consent are answered with
/// one click; a short form is filled in where it stands, unless others' answers would change the
/// card meanwhile; everything else opens a window.
///
/// @param said what stands on the card already and need not be said again
/// @param first whether it is the first form on the card: only one is filled in there
record Asked(Frame frame, Question form, Set<Text> said, boolean first) {
  /// More numbers or options than this are no buttons.
  private static final int NUMBERS = 12;

  private static final int OPTIONS = 6;
  private static final int SEEN_ON_BUTTON = 30;

  /// A longer form opens a window.
  private static final int INPUTS = 8;

  private static final int SIZE = 9000;

  /// How many of several questions are told before they are asked.
  private static final int TOLD = 12;

  private static final int TELLING = 200;

  /// What is unfolded to change an answer.
  private static final String CHANGE = "change";

  private static final String OBJECTION = "objection";

  List<Element> elements() {
    var elements = new ArrayList<Element>();
    if (form.fields().size() == 1
        && !said.contains(form.fields().getFirst().text())
        && (isAnswered() || isClicked(form.fields().getFirst()) || !isInPlace())) {
      elements.addAll(Inputs.question(form.fields().getFirst().text().in(frame.language())));
    }
    if (isAnswered()) {
      elements.add(receipt());
    }
    var asked = asked();
    if (isAnswered() && first && frame.faults().isEmpty()) {
      elements.add(
          new ActionSet(
              List.of(new Action.Unfold(frame.say(form.send()), List.of(CHANGE))),
              Optional.empty()));
      elements.add(Elements.folded(CHANGE, asked));
    } else {
      elements.addAll(asked);
    }
    return elements;
  }

  private boolean isAnswered() {
    return Words.isChange(form.send()) && !form.given().isEmpty();
  }

  /// What the person has answered so far.
  private Element receipt() {
    var lines = new ArrayList<Element>();
    for (var field : form.fields()) {
      var value = Optional.ofNullable(form.given().get(field.id()));
      if (value.isPresent() && lines.size() < TOLD) {
        var name = frame.say(form.fields().size() == 1 ? Words.YOUR_ANSWER : field.text());
        lines.add(
            Elements.line(
                Optional.of(Spacing.SMALL),
                Elements.quiet(Tables.before(Plain.fit(name, TELLING))),
                Elements.strong(Plain.inert(frame.say(Told.of(field, value.get()))))));
      }
    }
    return Elements.boxed(Ground.GOOD, lines);
  }

  private List<Element> asked() {
    var asked = form.fields().size() == 1 ? one(form.fields().getFirst()) : several();
    return frame.faults().map(faults -> Refilled.with(asked, faults)).orElse(asked);
  }

  private List<Element> one(Field field) {
    return switch (field) {
      case ScaleField scale when scale.to() - scale.from() < NUMBERS -> scale(scale);
      case ChoiceField choice when isShort(choice) -> choice(choice);
      case ConsentField consent -> consent(consent);
      case ScaleField _,
          ChoiceField _,
          Field.WordsField _,
          Field.EntriesField _,
          Field.SeveralField _,
          Field.RankingField _,
          Field.MatrixField _,
          Field.DotsField _,
          Field.PersonField _,
          Field.DayField _ ->
          several();
    };
  }

  /// Whether it is answered with one click.
  private boolean isClicked(Field field) {
    return switch (field) {
      case ScaleField scale -> scale.to() - scale.from() < NUMBERS;
      case ChoiceField choice -> isShort(choice);
      case ConsentField _ -> true;
      case Field.WordsField _,
          Field.EntriesField _,
          Field.SeveralField _,
          Field.RankingField _,
          Field.MatrixField _,
          Field.DotsField _,
          Field.PersonField _,
          Field.DayField _ ->
          false;
    };
  }

  private boolean isShort(ChoiceField choice) {
    return choice.options().size() <= OPTIONS
        && choice.options().stream()
            .allMatch(o -> o.text().in(frame.language()).length() <= SEEN_ON_BUTTON);
  }

  /// Whether it is short, and nothing changes meanwhile.
  private boolean isInPlace() {
    var sheets = new Sheets(form);
    return frame.place() == Frame.Place.PRIVATE
        && first
        && sheets.count() == 1
        && sheets.inputs() <= INPUTS
        && Json.size(sheets.page(0, frame.language())) <= SIZE;
  }

  private List<Element> several() {
    if (isInPlace()) {
      var elements = new ArrayList<>(new Sheets(form).page(0, frame.language()));
      var send = frame.send(sendLabel(), new Ref.Send(frame.session(), form.moment(), 0));
      elements.addAll(Pressed.rows(last(List.of(send))));
      return elements;
    }
    var elements = new ArrayList<Element>();
    if (form.fields().size() > 1 && !isAnswered()) {
      elements.addAll(questions());
    }
    elements.addAll(Pressed.rows(last(List.of(opens(form.send())))));
    return elements;
  }

  private String sendLabel() {
    return frame.say(isAnswered() ? Words.SEND : form.send());
  }

  private Action opens(Text send) {
    return frame.open(
        frame.say(Words.opens(send)),
        new Ref.Fill(frame.session(), form.moment()),
        Optional.of(Action.Style.POSITIVE));
  }

  /// What is asked for, so that it can be thought about before the form is open.
  private List<Element> questions() {
    var told =
        new ArrayList<>(
            Elements.lines(
                frame.say(Words.QUESTIONS), Optional.of(Spacing.MEDIUM), Elements::quiet));
    form.fields().stream()
        .limit(TOLD)
        .map(f -> Plain.fit("• " + frame.say(f.text()).replace('\n', ' '), TELLING))
        .map(words -> Elements.line(Optional.of(Spacing.SMALL), Elements.plain(words)))
        .forEach(told::add);
    return told;
  }

  /// The numbers in one row, or in two where there are many; what the ends mean above them.
  private List<Element> scale(ScaleField scale) {
    var elements = new ArrayList<Element>();
    elements.addAll(
        new Inputs(frame.language())
            .hint(Words.ends(scale.from(), scale.low(), scale.to(), scale.high())));
    elements.addAll(
        Pressed.rows(
            IntStream.rangeClosed(scale.from(), scale.to())
                .mapToObj(n -> number(scale, n))
                .toList()));
    elements.addAll(Pressed.rows(last(List.of())));
    return elements;
  }

  private Action number(ScaleField scale, int n) {
    var means = frame.say(Words.number(n, scale.from(), scale.low(), scale.to(), scale.high()));
    return frame.press(
        String.valueOf(n), means, pick(scale, String.valueOf(n)), style(scale, new Value.Score(n)));
  }

  private List<Element> choice(ChoiceField choice) {
    var elements = new ArrayList<Element>();
    elements.addAll(Pressed.rows(choice.options().stream().map(o -> option(choice, o)).toList()));
    elements.addAll(Pressed.rows(last(List.of())));
    return elements;
  }

  private Action option(ChoiceField choice, Option option) {
    return frame.press(
        option.text().in(frame.language()),
        pick(choice, option.id()),
        style(choice, new Value.Pick(option.id())));
  }

  /// Yes with one click; an objection needs words.
  private List<Element> consent(ConsentField field) {
    var yes =
        frame.press(
            frame.say(Words.CONSENT),
            pick(field, ConsentInquiry.YES),
            Optional.of(Action.Style.POSITIVE));
    if (frame.place() != Frame.Place.PRIVATE || !first) {
      return Pressed.rows(
          last(
              List.of(
                  yes,
                  frame.open(
                      frame.say(Words.OBJECT) + " …",
                      new Ref.Fill(frame.session(), form.moment()),
                      Optional.empty()))));
    }
    var why =
        new ConsentInquiry(field)
            .why(Optional.ofNullable(form.given().get(field.id())), true, frame.language());
    var behind = new ArrayList<>(why.elements());
    behind.add(
        new ActionSet(
            List.of(
                frame.send(
                    frame.say(Words.SEND_OBJECTION),
                    new Ref.Send(frame.session(), form.moment(), 0))),
            Optional.empty()));
    var elements = new ArrayList<Element>();
    elements.addAll(
        Pressed.rows(
            last(
                List.of(
                    yes, new Action.Unfold(frame.say(Words.OBJECT) + " …", List.of(OBJECTION))))));
    elements.add(Elements.folded(OBJECTION, behind));
    return elements;
  }

  /// Actions, and after them the one for passing.
  private List<Action> last(List<Action> actions) {
    var all = new ArrayList<>(actions);
    if (form.skippable()) {
      all.add(
          frame.press(
              frame.say(Words.SKIP),
              new Ref.Press(frame.session(), Verb.SKIP, form.moment()),
              Optional.empty()));
    }
    return all;
  }

  private Optional<Action.Style> style(Field field, Value value) {
    return value.equals(form.given().get(field.id()))
        ? Optional.of(Action.Style.POSITIVE)
        : Optional.empty();
  }

  private Ref pick(Field field, String option) {
    return new Ref.Pick(frame.session(), form.moment(), field.id(), option);
  }
}
