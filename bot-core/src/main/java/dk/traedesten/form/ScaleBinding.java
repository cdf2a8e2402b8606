package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.OneOf;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.message.Field.ScaleField;
import dk.traedesten.result.Value;
import java.util.Optional;

/// A number on a scale, with what its ends mean always in sight.
record ScaleBinding(ScaleField field, ChannelProfile profile) implements BoundField {
  /// More numbers than this fold out of one line.
  private static final int IN_SIGHT = 7;

  private Range range() {
    return Range.of(field);
  }

  @Override
  public Section section(Optional<Value> given) {
    boolean folded = range().count() > IN_SIGHT;
    return Section.asking(
        question(),
        Slot.of(
            new OneOf(
                id(),
                FormTexts.YOUR_ANSWER,
                true,
                !optional(),
                folded ? Optional.of(range().ends()) : Optional.empty(),
                range().options(),
                folded,
                given.flatMap(v ->
                    v instanceof Value.Score(var n)
                        ? Optional.of(String.valueOf(n))
                        : Optional.empty()))));
  }

  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    return sent.number(id()).map(Value.Score::new);
  }

  @Override
  public Text told(Value value) {
    return value instanceof Value.Score(var n)
        ? Text.same(String.valueOf(n))
        : BoundField.wrongKind();
  }

  @Override
  public Optional<Text> foreseen() {
    return Optional.of(range().ends());
  }

  @Override
  public Optional<OneClick> oneClick(Optional<Value> given) {
    return range().count() > profile.numbersToClick()
        ? Optional.empty()
        : Optional.of(
            new OneClick(
                Optional.of(range().ends()),
                range().numbers().mapToObj(n -> pick(n, given)).toList(),
                true,
                Optional.empty()));
  }

  private OneClick.Pick pick(int n, Optional<Value> given) {
    boolean isGiven = given.filter(new Value.Score(n)::equals).isPresent();
    return new OneClick.Pick(
        String.valueOf(n), Text.same(String.valueOf(n)), range().meaning(n), isGiven, false);
  }

  @Override
  public Optional<Value> picked(String option) {
    return Submission.whole(option).filter(range()::has).map(Value.Score::new);
  }
}
