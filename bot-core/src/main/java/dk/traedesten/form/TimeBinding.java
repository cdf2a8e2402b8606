package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.TimeInput;
import dk.traedesten.message.ClockTime;
import dk.traedesten.message.Field.TimeField;
import dk.traedesten.result.Value;
import java.time.LocalTime;
import java.util.Optional;

/// A time of the day, from the channel's clock.
record TimeBinding(TimeField field) implements BoundField {

  @Override
  public Section section(Optional<Value> given) {
    return Section.asking(
        question(),
        Slot.of(
            new TimeInput(
                id(), FormTexts.YOUR_ANSWER, true, !optional(), given.flatMap(TimeBinding::time))));
  }

  private static Optional<LocalTime> time(Value value) {
    return value instanceof Value.Words(var words) ? ClockTime.read(words) : Optional.empty();
  }

  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    return sent.words(id()).flatMap(ClockTime::read).map(time -> new Value.Words(time.toString()));
  }

  @Override
  public Text told(Value value) {
    return time(value).map(t -> Text.same(t.toString())).orElseGet(BoundField::wrongKind);
  }
}
