package dk.traedesten.engine;

import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Course;
import dk.traedesten.session.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Making a list of the rows that stand out in a result.
final class Tops {
  private Tops() {}

  static Course list(Course course, Step.Top top, Turn turn) {
    var rows = rows(course, top);
    var text = new Paragraph(Fill.in(course, top.text()));
    var language = course.brief().language();
    var entries =
        rows.stream().map(r -> new Entry(r.id(), r.label().in(language), List.of())).toList();
    if (entries.isEmpty()) {
      turn.show(course.here(top.id()), text, new Note(Lines.NOTHING_STANDS_OUT));
    } else {
      turn.show(course.here(top.id()), text, quotes(entries));
    }
    return course.with(course.outcomes().withList(course.key(top.id()), entries));
  }

  /// The first ones, and all that are equal to the last of them.
  private static List<Standing> rows(Course course, Step.Top top) {
    var asked = Prompts.find(course.dialog(), top.of());
    if (asked.isEmpty()
        || !(asked.get().prompt() instanceof Prompt.Matrix matrix)
        || !(course.outcomes().shown().get(course.key(top.of())) instanceof Shown.Ratings shown)) {
      return List.of();
    }
    var ordered = Standing.ordered(Standing.of(course, matrix, shown), top.by());
    var kept = new ArrayList<Standing>();
    for (var row : ordered) {
      if (kept.size() < top.keep() || row.by(top.by()) == kept.getLast().by(top.by())) {
        kept.add(row);
      } else {
        break;
      }
    }
    return kept;
  }

  private static Quotes quotes(List<Entry> entries) {
    return new Quotes(entries.stream().map(e -> new Quote(e.words(), Optional.empty())).toList());
  }
}
