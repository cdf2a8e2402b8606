package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.DateInput;
import dk.traedesten.form.Input.ManyOf;
import dk.traedesten.form.Input.NumberInput;
import dk.traedesten.form.Input.OneOf;
import dk.traedesten.form.Input.PickerInput;
import dk.traedesten.form.Input.TextInput;
import dk.traedesten.form.Input.TimeInput;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.message.ClockTime;
import dk.traedesten.message.Field;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One question of a form, bound to inputs: which there are, which answer stands in them, and what
/// is wrong with it.
public interface FieldBinding {
  /// The id the answer is kept under.
  String id();

  Text question();

  boolean optional();

  /// Its inputs.
  ///
  /// @param given what is filled in already; which inputs there are does not depend on it
  Section section(Optional<Value> given);

  /// What stands in it, whether it fits or not.
  ///
  /// @param before what stood in it before this page
  Optional<Value> read(Submission sent, Optional<Value> before);

  /// What is wrong with an answer.
  Optional<Text> fault(Value value);

  /// What an answer is, in few words, for whoever gave it.
  Text told(Value value);

  /// What can be chosen, for somebody who only looks.
  default Optional<Text> foreseen() {
    return Optional.empty();
  }

  /// How it is answered with one click, where it can be.
  default Optional<OneClick> oneClick(Optional<Value> given) {
    return Optional.empty();
  }

  /// The answer one click means; empty when there is no such option any more.
  default Optional<Value> picked(String option) {
    return Optional.empty();
  }

  /// Its inputs, in their order.
  default List<Input> inputs() {
    return section(Optional.empty()).inputs().toList();
  }

  /// Its inputs that are on a page.
  default List<Input> onPage(Submission sent) {
    return inputs().stream().filter(input -> sent.has(input.id())).toList();
  }

  /// What does not fit on this page, by input.
  default Map<String, Text> faults(Submission sent, Optional<Value> read) {
    var unread = new LinkedHashMap<String, Text>();
    onPage(sent)
        .forEach(input -> unread(input, sent).ifPresent(words -> unread.put(input.id(), words)));
    return unread.isEmpty() ? misfits(sent, read) : unread;
  }

  /// What can be read and does not fit.
  default Map<String, Text> misfits(Submission sent, Optional<Value> read) {
    return whole(sent, read)
        .map(words -> Map.of(onPage(sent).getFirst().id(), words))
        .orElse(Map.of());
  }

  /// The fault in the answer, when it is complete with this page.
  default Optional<Text> whole(Submission sent, Optional<Value> read) {
    if (!sent.has(inputs().getLast().id())) {
      return Optional.empty();
    }
    return read.isPresent()
        ? fault(read.get())
        : Optional.of(FormTexts.ANSWER_MISSING).filter(_ -> !optional());
  }

  /// Why what stands in an input is nothing it can hold.
  private static Optional<Text> unread(Input input, Submission sent) {
    var id = input.id();
    if (sent.isOdd(id)) {
      return Optional.of(FormTexts.NO_SUCH_ANSWER);
    }
    return switch (input) {
      case TextInput _ -> Optional.empty();
      case NumberInput number -> sent.words(id).flatMap(w -> unread(number.range(), w));
      case OneOf one -> among(one.options().stream().map(o -> o.id()).toList(), sent.options(id));
      case ManyOf many ->
          among(many.options().stream().map(o -> o.id()).toList(), sent.options(id));
      case TimeInput _ ->
          Optional.of(Wording.notATime())
              .filter(_ -> sent.words(id).filter(w -> ClockTime.read(w).isEmpty()).isPresent());
      case PickerInput picker when picker.known().isEmpty() -> Optional.empty();
      case PickerInput picker ->
          among(picker.known().stream().map(o -> o.id()).toList(), sent.options(id));
      case DateInput _ ->
          Optional.of(FormTexts.NO_SUCH_ANSWER)
              .filter(_ -> sent.words(id).isPresent() && sent.day(id).isEmpty());
    };
  }

  private static Optional<Text> unread(Range range, String written) {
    return Submission.whole(written)
        .map(n ->
            range.has(n)
                ? Optional.<Text>empty()
                : Optional.of(Wording.between(range.from(), range.to())))
        .orElse(Optional.of(FormTexts.NO_SUCH_ANSWER));
  }

  private static Optional<Text> among(Collection<String> options, List<String> chosen) {
    return options.containsAll(chosen) ? Optional.empty() : Optional.of(Wording.notAnOption());
  }

  /// The binding of a choice whose options fold out of one line, however few they are.
  static FieldBinding folded(Field.ChoiceField field, ChannelProfile profile) {
    return new ChoiceBinding(field, profile, true);
  }

  /// The binding of a field: the only place that knows every kind of question.
  static FieldBinding of(Field field, ChannelProfile profile) {
    return switch (field) {
      case Field.WordsField f -> new WordsBinding(f);
      case Field.EntriesField f -> new EntriesBinding(f);
      case Field.ScaleField f -> new ScaleBinding(f, profile);
      case Field.ChoiceField f -> new ChoiceBinding(f, profile, false);
      case Field.PersonField f -> new PersonBinding(f, profile);
      case Field.SeveralField f -> new SeveralBinding(f, profile);
      case Field.RankingField f -> new RankingBinding(f);
      case Field.MatrixField f -> new MatrixBinding(f, profile);
      case Field.DotsField f -> new DotsBinding(f, profile);
      case Field.DayField f -> new DayBinding(f);
      case Field.TimeField f -> new TimeBinding(f);
      case Field.ConsentField f -> new ConsentBinding(f);
    };
  }
}
