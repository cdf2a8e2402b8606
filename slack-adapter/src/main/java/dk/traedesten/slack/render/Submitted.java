package dk.traedesten.slack.render;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dk.traedesten.form.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What stands in the blocks of a modal.
public final class Submitted {
  /// The action id of every input.
  static final String INPUT = "in";

  private Submitted() {}

  public static Submission of(View view) {
    var blocks = Optional.ofNullable(view.getState()).map(ViewState::getValues).orElse(Map.of());
    var written = new LinkedHashMap<String, List<String>>();
    blocks.forEach((block, inputs) ->
        inputs.values().stream().findFirst().ifPresent(value -> written.put(block, all(value))));
    return new Submission(blocks.keySet(), written, Set.of());
  }

  private static List<String> all(ViewState.Value value) {
    return Stream.of(
            Stream.of(
                Optional.ofNullable(value.getValue()).map(EmojiCodes::shown),
                Optional.ofNullable(value.getSelectedDate()),
                Optional.ofNullable(value.getSelectedTime()),
                Optional.ofNullable(value.getSelectedUser()),
                Optional.ofNullable(value.getSelectedConversation()),
                Optional.ofNullable(value.getSelectedOption()).map(o -> o.getValue())),
            Optional.ofNullable(value.getSelectedUsers()).stream()
                .flatMap(List::stream)
                .map(Optional::of),
            Optional.ofNullable(value.getSelectedOptions()).stream()
                .flatMap(List::stream)
                .map(o -> Optional.ofNullable(o.getValue())))
        .flatMap(s -> s)
        .flatMap(Optional::stream)
        .toList();
  }
}
