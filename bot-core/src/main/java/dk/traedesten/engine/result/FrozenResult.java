package dk.traedesten.engine.result;

import dk.traedesten.dialog.Prompt;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import java.util.List;
import java.util.stream.Stream;

/// A prompt with its frozen result.
record FrozenResult(Prompt prompt, Shown shown) {
  /// Those of these prompts that have one.
  public static Stream<FrozenResult> of(Execution course, List<String> ids) {
    return ids.stream()
        .flatMap(id -> Prompts.find(course.dialog(), id).stream())
        .flatMap(asked ->
            Stream.ofNullable(course.outcomes().shown().get(course.key(asked.prompt().id())))
                .map(shown -> new FrozenResult(asked.prompt(), shown)));
  }
}
