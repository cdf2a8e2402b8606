package dk.traedesten.dialogs;

import dk.traedesten.play.Golden;
import dk.traedesten.play.Replay;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The engine decides as it did: every transition of many walks through every dialog, byte for
/// byte. A dialog that says something else, or an engine that is meant to decide otherwise, has its
/// digests accepted anew; an engine that is only built otherwise has not.
class SameTransitionsTest {
  private static final int SEEDS = 16;

  @ParameterizedTest
  @MethodSource("dk.traedesten.dialogs.EveryDialogTest#files")
  void every_transition_is_as_it_was(Path file) {
    var dialog = EveryDialogTest.read(file);
    Golden.assertKept(
        "replay/" + dialog.id() + ".txt",
        Replay.digests(dialog, EveryDialogTest.parts(dialog), SEEDS));
  }
}
