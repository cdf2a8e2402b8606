package dk.traedesten.workbench;

import dk.traedesten.workbench.DiagramPart.Box;
import dk.traedesten.workbench.DiagramPart.Fork;
import dk.traedesten.workbench.DiagramPart.Frame;
import dk.traedesten.workbench.DiagramPart.Loop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A sketch as a Mermaid flowchart: text that GitHub, GitLab and many editors show as a picture.
final class Mermaid {
  /// An open end that waits for what comes next.
  ///
  /// @param way what stands on its arrow; may be empty
  private record End(String node, String way) {}

  private final StringBuilder lines = new StringBuilder("flowchart TD\n");
  private final Sketch sketch;
  private int nodes;

  /// Arrows are written where they are met; but those met within a frame are written below it, for
  /// what an arrow within a frame leads from would stand in the frame as well.
  private StringBuilder arrows = lines;

  private Mermaid(Sketch sketch) {
    this.sketch = sketch;
  }

  static String of(Sketch sketch) {
    return new Mermaid(sketch).write();
  }

  private String write() {
    var start = node("([\"" + quoted(sketch.title()) + "\"])");
    var ends = parts(sketch.parts(), List.of(new End(start, "")));
    arrows(ends, node("((( )))"));
    return lines.toString();
  }

  private List<End> parts(List<DiagramPart> parts, List<End> from) {
    var ends = from;
    for (var part : parts) {
      ends = part(part, ends);
    }
    return ends;
  }

  private List<End> part(DiagramPart part, List<End> from) {
    return switch (part) {
      case Box(var verb, var words, var notes) -> {
        var said =
            notes.stream()
                .filter(note -> !note.isEmpty())
                .map(note -> "<br/><i>" + quoted(note) + "</i>")
                .collect(Collectors.joining());
        var box = node("[\"<b>%s</b> %s%s\"]".formatted(quoted(verb), quoted(words), said));
        arrows(from, box);
        yield List.of(new End(box, ""));
      }
      case Fork(var question, var yes, var no) -> {
        var fork = node("{\"" + quoted(question) + "\"}");
        arrows(from, fork);
        var ends = new ArrayList<>(parts(yes, List.of(new End(fork, sketch.yes()))));
        ends.addAll(parts(no, List.of(new End(fork, sketch.no()))));
        yield ends;
      }
      case Loop(var each, var again) -> {
        var loop = node("{{\"↻ " + quoted(each) + "\"}}");
        arrows(from, loop);
        arrows(parts(again, List.of(new End(loop, ""))), loop);
        yield List.of(new End(loop, ""));
      }
      case Frame(var name, var inner) -> framed(name, inner, from);
    };
  }

  private List<End> framed(String name, List<DiagramPart> inner, List<End> from) {
    var arrowsOutside = arrows;
    arrows = new StringBuilder();
    lines.append("  subgraph g%d[\"%s\"]\n".formatted(nodes++, quoted(name)));
    var ends = parts(inner, from);
    lines.append("  end\n");
    var held = arrows;
    arrows = arrowsOutside;
    arrows.append(held);
    return ends;
  }

  private String node(String shape) {
    var name = "n" + nodes++;
    lines.append("  ").append(name).append(shape).append('\n');
    return name;
  }

  private void arrows(List<End> from, String to) {
    for (var end : from) {
      var way = end.way().isEmpty() ? "" : "|" + end.way() + "|";
      arrows.append("  %s -->%s %s\n".formatted(end.node(), way, to));
    }
  }

  /// Quotes, brackets and the like as Mermaid writes them within a text.
  private static String quoted(String words) {
    return words
        .replace("#", "#35;")
        .replace("&", "#amp;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace("`", "#96;");
  }
}
