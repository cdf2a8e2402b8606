package dk.traedesten.slack.render;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import java.util.Optional;
import java.util.stream.Stream;

/// What was clicked.
public final class Clicks {
  private Clicks() {}

  /// What a click refers to; empty when it is none of ours.
  public static Optional<Ref> ref(Action action) {
    return Stream.of(
            Optional.ofNullable(action.getValue()),
            Optional.ofNullable(action.getSelectedOption()).map(o -> o.getValue()))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(Ref::read);
  }
}
