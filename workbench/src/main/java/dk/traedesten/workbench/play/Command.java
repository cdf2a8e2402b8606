package dk.traedesten.workbench.play;

import dk.traedesten.message.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The commands that press a button, each named by what the button does: `/next`, `/skip`.
final class Command {
  private Command() {}

  static String of(Verb verb) {
    return "/" + verb.word();
  }

  static Optional<Verb> verb(String command) {
    return Arrays.stream(Verb.values()).filter(v -> of(v).equals(command)).findFirst();
  }

  static List<String> all() {
    return Arrays.stream(Verb.values()).map(Command::of).toList();
  }
}
