package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.layout.PlainText;
import java.util.List;

/// What a person has answered so far, for them alone.
///
/// @param lines each a question and its answer, in few words
public record AnswerReceipt(List<Line> lines) {
  /// How many answers are told.
  private static final int TOLD = 12;

  /// How much of an answer is told, in characters.
  private static final int SHORT = 200;

  /// A question and its answer, in few words.
  public record Line(Text question, Text told) {}

  public AnswerReceipt {
    lines = List.copyOf(lines);
  }

  /// Whether there is an answer that was sent, and not only begun.
  public static boolean isGiven(Form form) {
    return FormLabels.isChange(form.send()) && !form.given().isEmpty();
  }

  public static AnswerReceipt of(Form form) {
    return new AnswerReceipt(
        form.fields().stream()
            .flatMap(field -> form.given(field).map(v -> line(form, field, field.told(v))).stream())
            .limit(TOLD)
            .toList());
  }

  private static Line line(Form form, FieldBinding field, Text told) {
    return new Line(
        form.onlyField().isPresent() ? FormTexts.YOUR_ANSWER : field.question(),
        told.map(words -> PlainText.cut(words, SHORT)));
  }
}
