package dk.traedesten.group;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.OwnQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A group's own questions in an exercise: asked with its first question, to be answered from 1 to
/// 10 or in words, and shown with its first results.
public final class OwnQuestions {
  private static final Text LOW = new Text("slet ikke", "not at all");
  private static final Text HIGH = new Text("helt og fuldt", "completely");

  private OwnQuestions() {}

  public static Dialog in(Dialog dialog, List<OwnQuestion> questions) {
    return questions.isEmpty() ? dialog : dialog.with(steps(dialog.steps(), prompts(questions)));
  }

  private static List<Prompt> prompts(List<OwnQuestion> questions) {
    return IntStream.range(0, questions.size())
        .mapToObj(i -> prompt("own-question-" + (i + 1), questions.get(i)))
        .toList();
  }

  private static Prompt prompt(String id, OwnQuestion question) {
    var text = Text.same(literally(question.words()));
    return question.open()
        ? new Prompt.FreeText(
            id, text, true, Optional.empty(), Prompt.Size.PARAGRAPH, Optional.empty())
        : new Prompt.Scale(
            id, text, true, Optional.empty(), 1, 10, LOW, HIGH, Optional.empty(), false, false);
  }

  private static Display display(Prompt prompt) {
    return prompt instanceof Prompt.FreeText
        ? new Display.Answers(prompt.id())
        : new Display.Histogram(prompt.id());
  }

  /// As a text of a dialog says it. Braces would be places to fill in.
  private static String literally(String words) {
    return words.replace('{', '(').replace('}', ')');
  }

  private static List<Step> steps(List<Step> steps, List<Prompt> own) {
    var ask = steps.stream().filter(Step.Ask.class::isInstance).findFirst();
    var reveal = steps.stream().filter(Step.Reveal.class::isInstance).findFirst();
    return steps.stream()
        .map(step ->
            switch (step) {
              case Step.Ask asked when Optional.of(step).equals(ask) -> asking(asked, own);
              case Step.Reveal shown when Optional.of(step).equals(reveal) -> showing(shown, own);
              default -> step;
            })
        .toList();
  }

  private static Step asking(Step.Ask ask, List<Prompt> own) {
    return new Step.Ask(
        ask.id(),
        ask.of(),
        ask.as(),
        ask.text(),
        Stream.concat(ask.prompts().stream(), own.stream()).toList(),
        ask.until());
  }

  private static Step showing(Step.Reveal reveal, List<Prompt> own) {
    return new Step.Reveal(
        reveal.id(),
        reveal.text(),
        Stream.concat(reveal.show().stream(), own.stream().map(OwnQuestions::display)).toList());
  }
}
