package dk.traedesten.engine.state;

import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What people have written and everyone sees: any of it can be hidden, whoever wrote it.
final class Comments {
  private Comments() {}

  /// The words, by where they stand and what they say: a form to choose from may be older than what
  /// has been taken away since.
  public static Map<String, String> of(Execution course) {
    var comments = new LinkedHashMap<String, String>();
    course
        .outcomes()
        .shown()
        .forEach((key, shown) ->
            statements(shown).stream()
                .filter(s -> !s.hidden())
                .forEach(s -> put(comments, key, s.words())));
    course
        .outcomes()
        .collected()
        .forEach((key, rows) ->
            rows.stream()
                .flatMap(row -> row.given().values().stream())
                .flatMap(value ->
                    value instanceof Value.Words(var words) ? Stream.of(words) : Stream.of())
                .filter(words -> !words.equals(EngineLines.HIDDEN.in(course.brief().language())))
                .forEach(words -> put(comments, key, words)));
    return comments;
  }

  private static void put(Map<String, String> comments, String key, String words) {
    comments.put(key + "#" + Integer.toHexString(words.hashCode()), words);
  }

  private static List<Shown.Statement> statements(Shown shown) {
    return switch (shown) {
      case Shown.Statements(var all) -> all;
      case Shown.Consents(_, var objections) -> objections;
      default -> List.of();
    };
  }
}
