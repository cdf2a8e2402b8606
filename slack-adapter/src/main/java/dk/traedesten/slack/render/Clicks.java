package dk.traedesten.slack.render;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import dk.traedesten.chat.Ref;
import java.util.Optional;

/// What was clicked.
public final class Clicks {
  private Clicks() {}

  /// What a click refers to; empty when it is none of ours.
  public static Optional<Ref> ref(Action action) {
    return Optional.ofNullable(action.getValue())
        .or(() -> Optional.ofNullable(action.getSelectedOption()).map(o -> o.getValue()))
        .flatMap(written -> written.startsWith("{") ? Ref.read(written) : CompactRef.read(written));
  }

  /// Whether somebody is writing in a form that is open: the view of the payload holds what stands
  /// in it, and [Modals#draft] reads it.
  public static boolean isWriting(Action action) {
    return "plain_text_input".equals(action.getType());
  }
}
