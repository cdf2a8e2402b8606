package dk.traedesten.workbench.play;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Setting;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.SessionSpec;
import dk.traedesten.session.Tenant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A whole walk: an exercise, some people, and lines from a terminal or a script.
///
/// @param parts the other exercises that it uses, by id
/// @param people how many, from 1 to 10
/// @param mode the promise for private answers, as the facilitator chooses it at the start
/// @param settings the other choices of the facilitator
/// @param at when it begins
public record Play(
    Dialog dialog,
    Map<String, Dialog> parts,
    int people,
    AnswerVisibility mode,
    Map<String, String> settings,
    Language language,
    Instant at) {
  private static final Text TOPIC = new Text("Vores fælles opgave", "Our shared task");

  public Play {
    parts = InOrder.copy(parts);
    settings = Map.copyOf(settings);
  }

  /// Plays what somebody types, until they quit or nothing more comes.
  public void typed(BufferedReader lines, PrintStream out) {
    var walk = open(out);
    while (!walk.hasLeft()) {
      out.print(walk.name() + "> ");
      out.flush();
      var line = next(lines);
      if (line.isEmpty()) {
        out.println();
        break;
      }
      walk.take(line.get());
    }
    out.println(Said.BYE.in(language));
  }

  /// Plays the lines of a script, and writes them between what they bring about. Lines that begin
  /// with `#` are notes.
  ///
  /// @return the number of the first line that was not understood, from 1; 0 when all were
  public int scripted(List<String> script, PrintStream out) {
    var walk = open(out);
    for (int i = 0; i < script.size() && !walk.hasLeft(); i++) {
      if (!script.get(i).startsWith("#")) {
        out.println(walk.name() + "> " + script.get(i));
        if (!walk.take(script.get(i))) {
          return i + 1;
        }
      }
    }
    out.println(Said.BYE.in(language));
    return 0;
  }

  private Walk open(PrintStream out) {
    var chosen = new HashMap<String, String>();
    for (Setting setting : dialog.settings()) {
      chosen.put(setting.setting(), settings.getOrDefault(setting.setting(), setting.byDefault()));
    }
    var brief =
        new SessionSpec(
            new SessionId(new GroupId("play"), "play"),
            new Tenant("play"),
            dialog,
            parts,
            new Conversation("play", "group"),
            new Choices(TOPIC.in(language), mode, chosen),
            language,
            TerminalMessage.ZONE,
            Thresholds.USUAL,
            at,
            Memory.EMPTY);
    var walk = new Walk(TableSimulation.open(brief, people), new TerminalMessage(language), out);
    walk.begin();
    return walk;
  }

  private static Optional<String> next(BufferedReader lines) {
    try {
      return Optional.ofNullable(lines.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
