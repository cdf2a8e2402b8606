package dk.traedesten.workbench;

import dk.traedesten.workbench.DiagramPart.Box;
import dk.traedesten.workbench.DiagramPart.Fork;
import dk.traedesten.workbench.DiagramPart.Frame;
import dk.traedesten.workbench.DiagramPart.Loop;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

/// A sketch as a picture, drawn by PlantUML, which lays activities out without any other program.
final class Picture {
  private static final String STYLE =
      """
      @startuml
      skinparam defaultFontName sans-serif
      skinparam defaultFontSize 13
      skinparam wrapWidth 330
      skinparam activity {
        BackgroundColor #F6F4EE
        BorderColor #6B6B63
        DiamondBackgroundColor #FFFFFF
        DiamondBorderColor #6B6B63
      }
      """;

  private final StringBuilder lines = new StringBuilder(STYLE);
  private final Sketch sketch;

  private Picture(Sketch sketch) {
    this.sketch = sketch;
  }

  /// Writes the picture as SVG.
  static void write(Sketch sketch, OutputStream to) throws IOException {
    write(sketch, FileFormat.SVG, to);
  }

  static void write(Sketch sketch, FileFormat format, OutputStream to) throws IOException {
    new SourceStringReader(new Picture(sketch).source())
        .outputImage(to, new FileFormatOption(format, false));
  }

  private String source() {
    lines.append("title ").append(quoted(sketch.title())).append("\nstart\n");
    parts(sketch.parts());
    return lines.append("stop\n@enduml\n").toString();
  }

  private void parts(List<DiagramPart> parts) {
    parts.forEach(this::part);
  }

  private void part(DiagramPart part) {
    switch (part) {
      case Box(var verb, var words, var notes) -> {
        lines.append(":**%s** %s".formatted(quoted(verb), quoted(words)));
        for (var note : notes) {
          lines.append("\n<size:11><color:#5A5A52>%s</color></size>".formatted(quoted(note)));
        }
        line(";");
      }
      case Fork(var question, var yes, var no) -> {
        line("if (%s) then (%s)".formatted(quoted(question), quoted(sketch.yes())));
        parts(yes);
        line("else (%s)".formatted(quoted(sketch.no())));
        parts(no);
        line("endif");
      }
      case Loop(var each, var again) -> {
        line("while (%s)".formatted(quoted(each)));
        parts(again);
        line("endwhile");
      }
      case Frame(var name, var inner) -> {
        line("partition \"%s\" {".formatted(quoted(name)));
        parts(inner);
        line("}");
      }
    }
  }

  private void line(String words) {
    lines.append(words).append('\n');
  }

  /// What people wrote, so that no sign in it means anything to PlantUML.
  private static String quoted(String words) {
    var quoted = new StringBuilder();
    words
        .codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c) || c == ' ' || c == ',') {
            quoted.appendCodePoint(c);
          } else {
            quoted.append("<U+%04X>".formatted(c));
          }
        });
    return quoted.toString();
  }
}
