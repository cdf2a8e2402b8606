package dk.traedesten.workbench;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Seat;
import dk.traedesten.dialog.Text;
import java.util.List;
import java.util.Map;

/// An exercise as parts to draw, in one language.
///
/// @param yes and
/// @param no what the two ways of a fork are called
record Sketch(String title, String yes, String no, List<Part> parts) {
  Sketch {
    parts = List.copyOf(parts);
  }

  static Sketch of(Exercise exercise, Language language) {
    var dialog = exercise.dialog();
    return new Sketch(
        dialog.title().in(language),
        new Text("ja", "yes").in(language),
        new Text("nej", "no").in(language),
        new Pencil(language, exercise, Map.<String, Seat>of()).parts(dialog.steps()));
  }
}
