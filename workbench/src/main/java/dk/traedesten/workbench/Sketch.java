package dk.traedesten.workbench;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import java.util.List;

/// An exercise as parts to draw, in one language.
///
/// @param yes and
/// @param no what the two ways of a fork are called
record Sketch(String title, String yes, String no, List<DiagramPart> parts) {
  Sketch {
    parts = List.copyOf(parts);
  }

  static Sketch of(Exercise exercise, Language language) {
    var dialog = exercise.dialog();
    return new Sketch(
        dialog.title().in(language),
        new Text("ja", "yes").in(language),
        new Text("nej", "no").in(language),
        Pencil.of(language, exercise).parts(dialog.steps()));
  }
}
