package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.DateInput;
import dk.traedesten.message.Field.DayField;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Value;
import java.util.Optional;

/// A day, from the channel's calendar.
record DayBinding(DayField field) implements BoundField {

  @Override
  public Section section(Optional<Value> given) {
    return Section.asking(
        question(),
        Slot.of(
            new DateInput(
                id(),
                FormTexts.YOUR_ANSWER,
                true,
                !optional(),
                field.earliest(),
                field.latest(),
                given.flatMap(
                    v -> v instanceof Value.Day(var day) ? Optional.of(day) : Optional.empty()))));
  }

  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    return sent.day(id()).map(Value.Day::new);
  }

  @Override
  public Text told(Value value) {
    return value instanceof Value.Day(var day) ? Wording.day(day) : BoundField.wrongKind();
  }
}
