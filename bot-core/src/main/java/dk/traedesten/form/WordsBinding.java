package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.TextInput;
import dk.traedesten.message.Field.WordsField;
import dk.traedesten.result.Value;
import java.util.Optional;

/// Words, on one line or several.
record WordsBinding(WordsField field) implements BoundField {

  private Optional<Text> example() {
    return field.example().map(e -> FormTexts.FOR_INSTANCE.plus("", e));
  }

  @Override
  public Section section(Optional<Value> given) {
    return Section.asking(
        question(),
        Slot.of(
            new TextInput(
                id(),
                FormTexts.YOUR_ANSWER,
                true,
                !optional(),
                example(),
                field.longest(),
                field.lines(),
                given.flatMap(v ->
                    v instanceof Value.Words(var words) ? Optional.of(words) : Optional.empty()))));
  }

  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    return sent.words(id()).map(Value.Words::new);
  }

  @Override
  public Text told(Value value) {
    return value instanceof Value.Words(var words) ? Text.same(words) : BoundField.wrongKind();
  }

  @Override
  public Optional<Text> foreseen() {
    return example();
  }
}
