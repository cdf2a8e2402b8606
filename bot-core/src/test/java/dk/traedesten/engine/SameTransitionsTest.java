package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.play.Golden;
import dk.traedesten.play.Replay;
import dk.traedesten.session.WaitState;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The engine decides as it did, byte for byte, in a dialog with every kind of step and in one with
/// every promise; the module `dialogs` has the same for every exercise.
class SameTransitionsTest {
  @Test
  void every_transition_is_as_it_was_with_every_kind_of_step() {
    var digests = Replay.digests(Meeting.everything(), Meeting.parts(), 80);
    assertThat(WaitState.class.getPermittedSubclasses())
        .allMatch(kind -> digests.contains(kind.getSimpleName().toLowerCase(Locale.ROOT) + "="));
    Golden.assertKept("replay/everything.txt", digests);
  }

  @Test
  void every_transition_is_as_it_was_under_every_promise() {
    Golden.assertKept(
        "replay/promises.txt", Replay.digests(Meeting.promises(), Meeting.parts(), 40));
  }
}
