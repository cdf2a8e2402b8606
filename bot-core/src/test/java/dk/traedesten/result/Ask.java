package dk.traedesten.result;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Prompt.Size;
import dk.traedesten.dialog.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// One prompt of each kind, and people who answer it.
final class Ask {
  static final Prompt SCALE =
      new Prompt.Scale(
          "score",
          text("Tal"),
          false,
          Optional.empty(),
          1,
          10,
          text("lidt"),
          text("meget"),
          Optional.empty(),
          false,
          false);
  static final Prompt CHOICE =
      new Prompt.Choice(
          "mood",
          text("Hvordan?"),
          false,
          Optional.empty(),
          List.of(new Option("good", text("Godt")), new Option("bad", text("Skidt"))),
          Optional.empty(),
          false);
  static final Prompt WORDS =
      new Prompt.FreeText(
          "why", text("Hvorfor?"), false, Optional.empty(), Size.LINE, Optional.empty());
  static final Prompt ITEMS =
      new Prompt.Items("ideas", text("Forslag"), false, Optional.empty(), 3);
  static final Prompt MATRIX =
      new Prompt.Matrix(
          "signs",
          text("Tegn"),
          false,
          Optional.empty(),
          List.of(new Option("calm", text("Ro")), new Option("pace", text("Fart"))),
          Optional.empty(),
          List.of(
              new Column("seen", text("Set"), 1, 5, text("aldrig"), text("tit")),
              new Column("felt", text("Mærket"), 1, 5, text("aldrig"), text("tit"))),
          Optional.empty(),
          List.of(),
          false,
          false);

  private Ask() {}

  private static Text text(String words) {
    return Text.same(words);
  }

  /// So many people who answer one prompt; the first is `p0`.
  static Answers people(int people, Prompt prompt, IntFunction<Value> answer) {
    var answers = Answers.NONE;
    for (int i = 0; i < people; i++) {
      answers = answers.with(new PersonId("p" + i), Map.of(prompt.id(), answer.apply(i)));
    }
    return answers;
  }

  static Disclosure disclosure(Answers answers) {
    return new Disclosure(answers, Thresholds.USUAL);
  }

  static Shown.Statement said(String words) {
    return new Shown.Statement(words, Optional.empty());
  }

  static Shown.Statement said(String words, String by) {
    return new Shown.Statement(words, Optional.of(new PersonId(by)));
  }
}
