package dk.traedesten.workbench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// What each word of the dialog language means, one line for each, in `descriptions.txt`.
///
/// It notes which lines were asked for, so that a test can find those that are missing and those
/// that nobody needs any more.
final class Descriptions {
  private final Map<String, String> lines;
  private final NavigableSet<String> asked = new TreeSet<>();

  private Descriptions(Map<String, String> lines) {
    this.lines = lines;
  }

  static Descriptions read() {
    var lines = new LinkedHashMap<String, String>();
    for (var line : Resources.read("descriptions.txt").lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int between = line.indexOf(" = ");
      if (between < 0
          || lines.put(line.substring(0, between), line.substring(between + 3)) != null) {
        throw new IllegalStateException("descriptions.txt: `%s`".formatted(line));
      }
    }
    return new Descriptions(lines);
  }

  /// The line of a word, `step.ask` or `step.ask.until`; empty when it is missing.
  String of(String word) {
    asked.add(word);
    return lines.getOrDefault(word, "");
  }

  /// The words within a word, in the order of their lines.
  List<String> under(String word) {
    return lines.keySet().stream()
        .filter(w -> w.startsWith(word + "."))
        .map(w -> w.substring(word.length() + 1))
        .toList();
  }

  /// What was asked for and has no line.
  NavigableSet<String> missing() {
    var missing = new TreeSet<>(asked);
    missing.removeAll(lines.keySet());
    return Collections.unmodifiableNavigableSet(missing);
  }

  /// Lines that nothing asked for.
  NavigableSet<String> superfluous() {
    var superfluous = new TreeSet<>(lines.keySet());
    superfluous.removeAll(asked);
    return Collections.unmodifiableNavigableSet(superfluous);
  }
}
