package dk.traedesten.chat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.GroupSize;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Setting;
import dk.traedesten.dialog.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Exercises to wish for.
final class Wishes {
  private Wishes() {}

  static Dialog dialog(String id) {
    return dialog(id, Text.same(id));
  }

  static Dialog dialog(String id, Text title) {
    var words = Text.same(id);
    return new Dialog(
        id,
        1,
        title,
        words,
        "s0/test",
        new GroupSize(2, 5),
        Duration.ofMinutes(5),
        Duration.ofMinutes(10),
        words,
        Optional.empty(),
        List.of(AnswerVisibility.NAMED, AnswerVisibility.ANONYMOUS),
        List.of(new Setting("length", words, List.of(new Option("short", words)))),
        List.of());
  }
}
