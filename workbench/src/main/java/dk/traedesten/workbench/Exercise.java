package dk.traedesten.workbench;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Step;
import dk.traedesten.result.InOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An exercise as it was read from its file.
///
/// @param parts the other exercises that it uses, by id
record Exercise(Dialog dialog, Map<String, Dialog> parts) {
  Exercise {
    parts = InOrder.copy(parts);
  }

  /// The promise by which a result is shown to somebody else than the whole group; empty when there
  /// is something in it for all.
  Optional<AnswerVisibility> shownTo(Step.Reveal reveal) {
    var promises =
        reveal.show().stream().flatMap(Display::prompts).map(this::promise).distinct().toList();
    return promises.size() == 1
        ? promises.getFirst().filter(as -> !as.forTheGroup())
        : Optional.empty();
  }

  private Optional<AnswerVisibility> promise(String prompt) {
    return all(dialog.steps())
        .filter(Step.Ask.class::isInstance)
        .map(Step.Ask.class::cast)
        .flatMap(ask ->
            ask.prompts().stream()
                .filter(p -> p.id().equals(prompt))
                .flatMap(p -> p.as().or(ask::as).stream()))
        .findFirst();
  }

  private static Stream<Step> all(List<Step> steps) {
    return steps.stream()
        .flatMap(
            step -> Stream.concat(Stream.of(step), step.within().stream().flatMap(Exercise::all)));
  }
}
