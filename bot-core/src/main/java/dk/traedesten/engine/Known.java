package dk.traedesten.engine;

import dk.traedesten.dialog.Condition.Facts;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Course;
import dk.traedesten.session.Memory;
import java.util.HashMap;
import java.util.Map;

/// What a condition may know of a session: the results that are shown, and nothing else.
final class Known {
  private Known() {}

  static Facts facts(Course course) {
    var results = new HashMap<String, Map<String, Double>>();
    course
        .outcomes()
        .shown()
        .forEach((prompt, shown) -> {
          if (shown instanceof Shown.Scores(var spread, _)) {
            results.put(prompt.replace('-', '_'), numbers(spread));
          }
        });
    return new Facts(
        results,
        before(course),
        agreed(course),
        course.brief().settings(),
        course.roster().present().size());
  }

  private static Map<String, Boolean> agreed(Course course) {
    var ids = new HashMap<String, Boolean>();
    for (var one : course.brief().before().all()) {
      if (one instanceof Memory.Wording wording) {
        ids.put(wording.id().replace('-', '_'), true);
      }
    }
    return ids;
  }

  /// The newest earlier result of each series, where it may stand beside today's.
  private static Map<String, Map<String, Double>> before(Course course) {
    var newest = new HashMap<String, Map<String, Double>>();
    for (var prompt : course.outcomes().shown().keySet()) {
      Prompts.find(course.brief().dialog(), prompt)
          .ifPresent(asked ->
              Earlier.comparable(course, asked)
                  .forEach(p -> newest.put(p.series().replace('-', '_'), numbers(p.spread()))));
    }
    return newest;
  }

  private static Map<String, Double> numbers(Distribution d) {
    return Map.of(
        "n", (double) d.answers(),
        "median", d.median(),
        "min", (double) d.lowest(),
        "max", (double) d.highest(),
        "spread", d.spread());
  }
}
