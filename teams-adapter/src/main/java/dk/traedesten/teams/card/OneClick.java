package dk.traedesten.teams.card;

import dk.traedesten.dialog.Option;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.message.Field.ConsentField;
import dk.traedesten.message.Field.ScaleField;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.teams.card.Element.ActionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A form that is answered with one click: a single scale, a short choice, consent.
///
/// @param mayWrite whether an objection can be written on the card
record OneClick(Frame frame, Question form, boolean mayWrite) {
  /// More numbers or options than this are no buttons.
  private static final int NUMBERS = 12;

  private static final int OPTIONS = 6;
  private static final int SEEN_ON_BUTTON = 30;

  /// What is unfolded to object.
  private static final String OBJECTION = "objection";

  /// What it looks like; empty when one click is not enough.
  Optional<List<Element>> elements() {
    return form.fields().size() == 1 ? of(form.fields().getFirst()) : Optional.empty();
  }

  private Optional<List<Element>> of(Field field) {
    return switch (field) {
      case ScaleField scale when scale.to() - scale.from() < NUMBERS -> Optional.of(scale(scale));
      case ChoiceField choice when isShort(choice) -> Optional.of(choice(choice));
      case ConsentField consent -> Optional.of(consent(consent));
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
          Optional.empty();
    };
  }

  private boolean isShort(ChoiceField choice) {
    return choice.options().size() <= OPTIONS
        && choice.options().stream()
            .allMatch(o -> o.text().in(frame.language()).length() <= SEEN_ON_BUTTON);
  }

  /// The numbers in one row, or in two where there are many; what the ends mean above them.
  private List<Element> scale(ScaleField scale) {
    var ends = Words.ends(scale.from(), scale.low(), scale.to(), scale.high());
    var numbers =
        IntStream.rangeClosed(scale.from(), scale.to()).mapToObj(n -> number(scale, n)).toList();
    var elements = new ArrayList<>(new Inputs(frame.language()).hint(ends));
    elements.addAll(Pressed.rows(numbers));
    elements.addAll(Pressed.rows(skip()));
    return elements;
  }

  private Action number(ScaleField scale, int n) {
    var means = frame.say(Words.number(n, scale.from(), scale.low(), scale.to(), scale.high()));
    return frame.press(
        String.valueOf(n), means, pick(scale, String.valueOf(n)), style(scale, new Value.Score(n)));
  }

  private List<Element> choice(ChoiceField choice) {
    var elements =
        new ArrayList<>(
            Pressed.rows(choice.options().stream().map(o -> option(choice, o)).toList()));
    elements.addAll(Pressed.rows(skip()));
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
    var object = frame.say(Words.OBJECT) + " …";
    var actions = new ArrayList<Action>();
    actions.add(yes);
    actions.add(
        mayWrite
            ? new Action.Unfold(object, List.of(OBJECTION))
            : frame.open(object, new Ref.Fill(frame.session(), form.moment()), Optional.empty()));
    actions.addAll(skip());
    var elements = new ArrayList<>(Pressed.rows(actions));
    if (mayWrite) {
      elements.add(Elements.folded(OBJECTION, objection(field)));
    }
    return elements;
  }

  private List<Element> objection(ConsentField field) {
    var given = Optional.ofNullable(form.given().get(field.id()));
    var why = new ConsentInquiry(field).why(given, true, frame.language());
    var elements = new ArrayList<>(why.elements());
    var send = new Ref.Send(frame.session(), form.moment(), 0);
    elements.add(
        new ActionSet(
            List.of(frame.send(frame.say(Words.SEND_OBJECTION), send)), Optional.empty()));
    return elements;
  }

  /// The way to pass, where there is one.
  List<Action> skip() {
    return form.skippable()
        ? List.of(
            frame.press(
                frame.say(Words.SKIP),
                new Ref.Press(frame.session(), Verb.SKIP, form.moment()),
                Optional.empty()))
        : List.of();
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
