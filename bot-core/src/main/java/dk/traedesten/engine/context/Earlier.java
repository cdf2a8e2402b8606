package dk.traedesten.engine.context;

import dk.traedesten.dialog.Prompt;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Point;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the group measured before: in earlier sessions on the same series, and in earlier rounds of
/// this one. All of it is what the group was shown at the time, as coarsely as it was shown; so the
/// trend and the conditions tell nothing new. What may be told today is decided before.
public final class Earlier {
  private Earlier() {}

  /// All earlier points of a scale's series from the same version of the instrument, oldest first.
  public static List<Point> points(Execution course, Prompt prompt) {
    return series(course, prompt).filter(p -> isOfToday(course, prompt, p)).toList();
  }

  /// When today's version of the instrument was used for the first time, which may be today; empty
  /// when the series has nothing older from another version.
  public static Optional<Instant> changed(Execution course, Prompt prompt) {
    var first =
        points(course, prompt).stream()
            .findFirst()
            .map(Point::at)
            .orElse(course.brief().startedAt());
    return series(course, prompt)
        .filter(p -> !isOfToday(course, prompt, p) && p.at().isBefore(first))
        .findFirst()
        .map(_ -> first);
  }

  /// All earlier points of a scale's series, whatever they were measured with.
  public static Stream<Point> series(Execution course, Prompt prompt) {
    return prompt instanceof Prompt.Scale scale
        ? scale.series().stream().flatMap(name -> course.brief().before().series(name).stream())
        : Stream.empty();
  }

  /// Whether it was measured with the same instrument: the same version of the question, on the
  /// same scale.
  private static boolean isOfToday(Execution course, Prompt prompt, Point point) {
    return point.version() == course.dialog().version()
        && prompt instanceof Prompt.Scale scale
        && point.spread().from() == scale.from()
        && point.spread().to() == scale.to();
  }

  /// When a series was measured with today's version of the instrument and nothing could be shown.
  public static Stream<Instant> notShown(Execution course, Prompt prompt) {
    return prompt instanceof Prompt.Scale scale
        ? course.brief().before().of(Memory.NotShown.class).stream()
            .filter(one -> scale.series().filter(one.series()::equals).isPresent())
            .filter(one -> one.version() == course.dialog().version())
            .map(Memory.NotShown::at)
        : Stream.empty();
  }

  /// What the same question showed the round before, in this session: before the group went back,
  /// or in the round of a repetition before this one.
  public static Optional<Shown> roundBefore(Execution course, String id) {
    var rounds = course.outcomes().revealed().earlier().getOrDefault(course.key(id), List.of());
    return rounds.isEmpty()
        ? StepLookup.roundBefore(course)
            .map(before -> before.key(id))
            .filter(key -> !key.equals(course.key(id)))
            .flatMap(key -> Optional.ofNullable(course.outcomes().shown().get(key)))
        : Optional.of(rounds.getLast());
  }
}
