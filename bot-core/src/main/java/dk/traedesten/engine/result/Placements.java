package dk.traedesten.engine.result;

import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RevealPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembers where something was shown, so that it can be shown again there when something in it is
/// taken away.
public final class Placements {
  private Placements() {}

  public static Execution at(Execution course, String message, List<String> prompts) {
    return in(
        course, message, new RevealPlace(course.at(), rounds(course, prompts), Optional.empty()));
  }

  /// Remembers where a list was shown.
  public static Execution at(
      Execution course, String message, List<String> prompts, List<Entry> entries) {
    return in(
        course,
        message,
        new RevealPlace(course.at(), rounds(course, prompts), Optional.of(entries)));
  }

  private static Execution in(Execution course, String message, RevealPlace placed) {
    return course.with(course.outcomes().with(course.outcomes().revealed().in(message, placed)));
  }

  /// The rounds that prompts have had before, as a message that shows them now shall remember them.
  private static Map<String, Integer> rounds(Execution course, List<String> prompts) {
    var rounds = new LinkedHashMap<String, Integer>();
    for (var prompt : prompts) {
      var key = course.key(prompt);
      rounds.put(key, course.outcomes().revealed().earlier().getOrDefault(key, List.of()).size());
    }
    return rounds;
  }

  /// The entries a message showed; those the list has now when it did not keep its own.
  public static List<Entry> entries(Execution there, RevealPlace placed, String list) {
    return placed.entries().orElseGet(() -> there.list(list));
  }
}
