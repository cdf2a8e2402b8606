package dk.traedesten.teams.rig;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The five exercises that have a word of their own.
public final class Dialogs {
  public static final List<String> FIVE =
      List.of("check-in", "commitment", "proevehandling", "5f", "puls");
  public static final Catalogue CATALOGUE =
      new Catalogue(FIVE.stream().map(Dialogs::dialog).toList());

  private Dialogs() {}

  private static Dialog dialog(String id) {
    var name = "/dialogs/" + id + ".yaml";
    try (var in = Dialogs.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return switch (DialogReader.read(
          name, new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
        case DialogReader.Outcome.Good(var dialog) -> dialog;
        case DialogReader.Outcome.Broken(var faults) ->
            throw new IllegalStateException(faults.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
