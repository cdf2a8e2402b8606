package dk.traedesten.engine;

import dk.traedesten.dialog.Text;
import dk.traedesten.session.Course;
import dk.traedesten.session.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Fills the `{…}` places of a dialog's texts: the topic, a settled wording, the winners of a vote,
/// or what the group remembers (`{before.when-it-slips}`).
final class Fill {
  private Fill() {}

  static Text in(Course course, Text text) {
    return text.map(words -> fill(course, words));
  }

  private static String fill(Course course, String words) {
    int open = words.indexOf('{');
    int close = words.indexOf('}', open + 1);
    if (open < 0 || close < 0) {
      return words;
    }
    return words.substring(0, open)
        + value(course, words.substring(open + 1, close)).orElse("…")
        + fill(course, words.substring(close + 1));
  }

  private static Optional<String> value(Course course, String place) {
    if (place.equals("topic")) {
      return Optional.of(course.brief().topic());
    }
    if (place.startsWith("before.")) {
      return course.brief().before().wording(place.substring("before.".length()));
    }
    return Optional.ofNullable(course.outcomes().settled().get(place))
        .or(() -> list(course.outcomes().lists(), place));
  }

  private static Optional<String> list(Map<String, List<Entry>> lists, String id) {
    return Optional.ofNullable(lists.get(id))
        .map(entries -> entries.stream().map(Entry::words).collect(Collectors.joining("; ")));
  }
}
