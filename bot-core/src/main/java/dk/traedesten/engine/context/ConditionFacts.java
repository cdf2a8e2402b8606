package dk.traedesten.engine.context;

import dk.traedesten.dialog.Condition;
import dk.traedesten.dialog.Condition.Facts;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.dialog.Truth;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Point;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What a condition or a text may know of a session: the results that are shown, and nothing else.
public final class ConditionFacts {
  /// How many measurements count as the latest.
  private static final int OF_LATE = 8;

  private static final Set<Reading> ENDS = EnumSet.of(Reading.LEAST, Reading.MOST);

  /// Within what a number that is told rounded can have been.
  private enum Reading {
    LEAST,
    AS_TOLD,
    MOST;

    /// The median of what is told, if it is told as a number.
    Optional<Double> median(Distribution d) {
      return d.hasMedian()
          ? Optional.of(
              d.isWhole()
                  ? d.median()
                  : switch (this) {
                    case LEAST -> d.lower();
                    case AS_TOLD -> d.median();
                    case MOST -> d.upper();
                  })
          : Optional.empty();
    }

    /// In which third of the scale it lies.
    int third(Distribution d) {
      return median(d).map(d::third).orElseGet(d::third);
    }
  }

  private ConditionFacts() {}

  /// Whether a condition holds, as far as what is shown tells: where rounded numbers allow both,
  /// nobody can say.
  public static Truth truth(Execution course, Condition condition) {
    var truths = EnumSet.noneOf(Truth.class);
    for (var now : ENDS) {
      for (var earlier : ENDS) {
        truths.add(condition.truth(facts(course, now, earlier)));
      }
    }
    return truths.size() == 1 ? truths.iterator().next() : Truth.UNKNOWN;
  }

  private static Facts facts(Execution course, Reading now, Reading earlier) {
    return new Facts(
        results(course, now),
        before(course, _ -> true, earlier),
        before(course, Point::baseline, earlier),
        best(course, earlier),
        agreed(course),
        course.brief().settings(),
        each(course),
        course.roster().present().size(),
        course.brief().before().limit());
  }

  private static String each(Execution course) {
    return course.scope().turns().stream()
        .reduce((_, inner) -> inner)
        .map(turn -> turn.element().id())
        .orElse("");
  }

  /// A number that a text may name: `score.median`, `group.size`.
  public static Optional<Object> number(Execution course, String place) {
    int dot = place.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    if (place.equals("group.size")) {
      return Optional.of((long) course.roster().present().size());
    }
    return Optional.ofNullable(course.outcomes().shown().get(course.key(place.substring(0, dot))))
        .map(shown -> numbers(shown, Reading.AS_TOLD))
        .map(numbers -> numbers.get(place.substring(dot + 1)))
        .map(ConditionFacts::whole);
  }

  /// A median that is told coarsely, as words: `about 7`.
  public static Optional<Text> roughly(Execution course, String place) {
    return place.endsWith(".median")
        ? Optional.ofNullable(
                course
                    .outcomes()
                    .shown()
                    .get(course.key(place.substring(0, place.lastIndexOf('.')))))
            .flatMap(shown ->
                shown instanceof Shown.Scores(var spread, _)
                    ? spread
                        .coarse()
                        .map(told -> Wording.about(told.grain(), spread.median(), spread.third()))
                    : Optional.empty())
        : Optional.empty();
  }

  /// Every prompt of the exercise that has been shown, as seen from here.
  private static Map<String, Map<String, Double>> results(Execution course, Reading reading) {
    var results = new HashMap<String, Map<String, Double>>();
    for (var asked : Prompts.all(course.dialog())) {
      var shown = course.outcomes().shown().get(course.key(asked.prompt().id()));
      if (shown != null) {
        results.put(name(asked.prompt().id()), numbers(asked.prompt(), shown, reading));
      }
    }
    return results;
  }

  /// Of a choice also the options that nobody has chosen.
  private static Map<String, Double> numbers(Prompt prompt, Shown shown, Reading reading) {
    var numbers = new HashMap<>(numbers(shown, reading));
    if (shown instanceof Shown.Choices) {
      written(prompt).forEach(option -> numbers.putIfAbsent(name(option.id()), 0.0));
    }
    return numbers;
  }

  private static List<Option> written(Prompt prompt) {
    return switch (prompt) {
      case Prompt.Choice choice -> choice.options();
      case Prompt.Several several -> several.options();
      default -> List.of();
    };
  }

  private static Map<String, Double> numbers(Shown shown, Reading reading) {
    return switch (shown) {
      case Shown.Scores(var spread, _) -> numbers(spread, reading);
      case Shown.Ratings ratings -> Map.of("mean", ratings.mean());
      case Shown.Choices(var counts) -> {
        var numbers = new HashMap<String, Double>();
        counts.forEach((option, n) -> numbers.put(name(option), (double) n));
        numbers.put("n", counts.values().stream().mapToDouble(n -> n).sum());
        yield numbers;
      }
      case Shown.Consents(var given, var objections) ->
          Map.of("yes", (double) given, "objections", (double) objections.size());
      case Shown.Leading(_, var answered) -> Map.of("n", (double) answered);
      case Shown.Statements(var all) -> Map.of("n", (double) all.size());
      case Shown.TooFew(var answered, _) -> Map.of("n", (double) answered);
      case Shown.Telling(var answered) -> Map.of("n", (double) answered);
      case Shown.Withheld(var answered) -> Map.of("n", (double) answered);
      case Shown.Ranked _, Shown.Days _ -> Map.of();
    };
  }

  /// What is told of a scale. Of one that is told coarsely, less can be asked.
  private static Map<String, Double> numbers(Distribution d, Reading reading) {
    var numbers = new HashMap<String, Double>();
    numbers.put("n", (double) d.answers());
    numbers.put("third", (double) reading.third(d));
    reading.median(d).ifPresent(median -> numbers.put("median", median));
    if (d.isWhole()) {
      numbers.put("mean", d.mean());
      numbers.put("min", (double) d.lowest());
      numbers.put("max", (double) d.highest());
      numbers.put("lower", d.lower());
      numbers.put("upper", d.upper());
      numbers.put("spread", d.spread());
      numbers.put("agreement", d.agreement());
    }
    return numbers;
  }

  private static Object whole(double number) {
    return number == Math.rint(number) ? (Object) (long) number : (Object) number;
  }

  private static Map<String, Boolean> agreed(Execution course) {
    var ids = new HashMap<String, Boolean>();
    for (var one : course.brief().before().all()) {
      if (one instanceof Memory.Wording wording) {
        ids.put(name(wording.id()), true);
      }
    }
    return ids;
  }

  /// The newest earlier result of each series whose median was told.
  private static Map<String, Map<String, Double>> before(
      Execution course, Predicate<Point> which, Reading reading) {
    var newest = new HashMap<String, Map<String, Double>>();
    for (var asked : Prompts.all(course.dialog())) {
      if (course.outcomes().shown().containsKey(course.key(asked.prompt().id()))) {
        Earlier.points(course, asked.prompt()).stream()
            .filter(which.and(point -> point.spread().hasMedian()))
            .forEach(p -> newest.put(name(p.series()), numbers(p.spread(), reading)));
      }
    }
    return newest;
  }

  /// The highest of the latest measurements of each series: a slow decline shows against it,
  /// although no single step of it is large.
  private static Map<String, Map<String, Double>> best(Execution course, Reading reading) {
    var best = new HashMap<String, Map<String, Double>>();
    for (var asked : Prompts.all(course.dialog())) {
      if (course.outcomes().shown().containsKey(course.key(asked.prompt().id()))) {
        var earlier =
            Earlier.points(course, asked.prompt()).stream()
                .filter(point -> point.spread().hasMedian())
                .toList();
        earlier.stream()
            .skip(Math.max(0, earlier.size() - OF_LATE))
            .max(Comparator.comparing(point -> reading.median(point.spread()).orElseThrow()))
            .ifPresent(point -> best.put(name(point.series()), numbers(point.spread(), reading)));
      }
    }
    return best;
  }

  /// A name as conditions write it.
  public static String name(String id) {
    return id.replace('-', '_');
  }
}
