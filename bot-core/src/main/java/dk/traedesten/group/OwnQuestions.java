package dk.traedesten.group;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A group's own questions in an exercise: asked with its first question, on a scale from 1 to 10,
/// and shown with its first results.
public final class OwnQuestions {
  private static final Text LOW = new Text("slet ikke", "not at all");
  private static final Text HIGH = new Text("helt og fuldt", "full and whole");

  private OwnQuestions() {}

  public static Dialog in(Dialog dialog, List<String> questions) {
    return questions.isEmpty() ? dialog : dialog.with(steps(dialog.steps(), scales(questions)));
  }

  private static List<Prompt> scales(List<String> questions) {
    return IntStream.range(0, questions.size())
        .<Prompt>mapToObj(i ->
            new Prompt.Scale(
                "own-question-" + (i + 1),
                Text.same(literally(questions.get(i))),
                true,
                Optional.empty(),
                1,
                10,
                LOW,
                HIGH,
                Optional.empty(),
                false,
                false))
        .toList();
  }

  /// As a text of a dialog says it. Braces would be places to fill in.
  private static String literally(String words) {
    return words.replace('{', '(').replace('}', ')');
  }

  private static List<Step> steps(List<Step> steps, List<Prompt> scales) {
    var ask = steps.stream().filter(Step.Ask.class::isInstance).findFirst();
    var reveal = steps.stream().filter(Step.Reveal.class::isInstance).findFirst();
    return steps.stream()
        .map(step ->
            switch (step) {
              case Step.Ask asked when Optional.of(step).equals(ask) -> asking(asked, scales);
              case Step.Reveal shown when Optional.of(step).equals(reveal) ->
                  showing(shown, scales);
              default -> step;
            })
        .toList();
  }

  private static Step asking(Step.Ask ask, List<Prompt> scales) {
    return new Step.Ask(
        ask.id(),
        ask.of(),
        ask.as(),
        ask.text(),
        Stream.concat(ask.prompts().stream(), scales.stream()).toList(),
        ask.until());
  }

  private static Step showing(Step.Reveal reveal, List<Prompt> scales) {
    return new Step.Reveal(
        reveal.id(),
        reveal.text(),
        Stream.concat(
                reveal.show().stream(),
                scales.stream().<Display>map(scale -> new Display.Histogram(scale.id())))
            .toList());
  }
}
