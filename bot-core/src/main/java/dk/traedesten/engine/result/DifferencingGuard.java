package dk.traedesten.engine.result;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.StepLookup;
import dk.traedesten.result.DifferencingAttack;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.result.ShownBefore;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Revealed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A result without names beside those of the same question that the group has been shown, in this
/// session and in earlier ones. If the people who answered differ by only a few, the difference
/// would tell what single ones answered. Then of a scale the middle alone is told, as finely as
/// harms nobody, and of anything else nothing. What is told is decided from what has been shown,
/// never from today's answers.
final class DifferencingGuard {
  private DifferencingGuard() {}

  /// What may be shown of this round.
  public static Shown of(Execution course, Prompts.Asked asked, String key) {
    var as = asked.as(course);
    var shown = course.disclosure().of(asked.prompt(), key, as);
    if (!isResult(shown, as)) {
      return shown;
    }
    var now = now(course, asked, key, shown);
    var before = before(course, asked).toList();
    return before.stream().allMatch(one -> isFar(course, one, now))
        ? shown
        : beside(before, now, shown);
  }

  private static Shown beside(List<ShownBefore> before, ShownBefore now, Shown shown) {
    var telling = new Shown.Telling(now.answered());
    return switch (shown) {
      case Shown.Scores(var spread, _) ->
          told(before, now, "", spread)
              .<Shown>map(it -> new Shown.Scores(it, Map.of()))
              .orElse(telling);
      case Shown.Ratings ratings -> {
        var rows = new LinkedHashMap<String, Map<String, Distribution>>();
        ratings
            .rows()
            .forEach((row, cells) -> {
              var kept = new LinkedHashMap<String, Distribution>();
              cells.forEach((column, spread) ->
                  told(before, now, cell(row, column), spread)
                      .ifPresent(it -> kept.put(column, it)));
              rows.put(row, InOrder.copy(kept));
            });
        yield rows.values().stream().allMatch(Map::isEmpty) ? telling : Shown.Ratings.of(rows);
      }
      default -> telling;
    };
  }

  private static Optional<Distribution> told(
      List<ShownBefore> before, ShownBefore now, String scale, Distribution spread) {
    boolean known = now.areKnown() && before.stream().allMatch(ShownBefore::areKnown);
    var all = known ? before : before.stream().map(one -> unnamed(one, now)).toList();
    var who = known ? now.who() : nobody(now.answered());
    return DifferencingAttack.finest(all, scale, who).map(spread::told);
  }

  /// Where nobody can know who answered, as few as can be have gone and come: that is what tells
  /// most.
  private static ShownBefore unnamed(ShownBefore before, ShownBefore now) {
    int gone = Math.max(1, before.answered() - now.answered());
    var who =
        IntStream.range(0, before.answered())
            .mapToObj(i -> new PersonId(i < gone ? "gone" + i : "n" + (i - gone)))
            .collect(Collectors.toCollection(TreeSet::new));
    return new ShownBefore(before.answered(), who, before.told());
  }

  private static Set<PersonId> nobody(int answered) {
    return IntStream.range(0, answered)
        .mapToObj(i -> new PersonId("n" + i))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The results with this one among them, and with who answered where names are not shown.
  public static Revealed kept(Execution course, Prompts.Asked asked, String key, Shown shown) {
    var revealed = course.outcomes().revealed().with(key, shown);
    return isResult(shown, asked.as(course))
        ? revealed.answeredBy(key, now(course, asked, key, shown))
        : revealed;
  }

  /// What the group remembers of a result without names that no series remembers. Nobody's words
  /// are written twice alike, so they are not held against each other.
  public static Optional<Memory.Seen> seen(
      Execution course, Prompts.Asked asked, String key, Shown shown, Instant at) {
    boolean worth =
        switch (asked.prompt()) {
          case Prompt.Scale scale -> scale.series().isEmpty();
          case Prompt.FreeText _, Prompt.Items _, Prompt.Consent _ -> false;
          case Prompt.Matrix _,
              Prompt.Choice _,
              Prompt.Several _,
              Prompt.Ranking _,
              Prompt.Dots _,
              Prompt.Person _,
              Prompt.Day _ ->
              true;
        };
    return worth && isResult(shown, asked.as(course))
        ? Optional.of(
            new Memory.Seen(
                at, course.brief().id(), question(course, asked), now(course, asked, key, shown)))
        : Optional.empty();
  }

  /// Whether nobody's answer can be worked out from the difference between these two.
  private static boolean isFar(Execution course, ShownBefore before, ShownBefore now) {
    var thresholds = course.disclosure().thresholds();
    boolean known = before.areKnown() && now.areKnown();
    return known
        ? before.isFarFrom(now.who(), thresholds)
        : Math.abs(before.answered() - now.answered()) >= thresholds.numbers();
  }

  private static ShownBefore now(Execution course, Prompts.Asked asked, String key, Shown shown) {
    var who = respondents(course, asked, key);
    int answered = course.disclosure().respondents(key).size();
    return new ShownBefore(answered, who, told(shown));
  }

  private static Map<String, Distribution> told(Shown shown) {
    return switch (shown) {
      case Shown.Scores(var spread, _) -> Map.of("", spread);
      case Shown.Ratings ratings -> {
        var told = new LinkedHashMap<String, Distribution>();
        ratings
            .rows()
            .forEach((row, cells) ->
                cells.forEach((column, spread) -> told.put(cell(row, column), spread)));
        yield told;
      }
      default -> Map.of();
    };
  }

  private static String cell(String row, String column) {
    return row + "/" + column;
  }

  /// Those who answered. Of anonymous answers nobody knows whose they are, but when everybody who
  /// ever took part is here and as many have answered, they are all of them.
  static Set<PersonId> respondents(Execution course, Prompts.Asked asked, String key) {
    var who = course.disclosure().respondents(key);
    if (asked.as(course) != AnswerVisibility.ANONYMOUS) {
      return who;
    }
    var people = course.roster().people();
    boolean all = people.size() == who.size() && people.stream().allMatch(Participant::answers);
    return all
        ? people.stream().map(Participant::id).collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }

  /// What the group has been shown of the same question, the newest first.
  private static Stream<ShownBefore> before(Execution course, Prompts.Asked asked) {
    var earlier = memory(course, asked).toList().reversed();
    return Stream.concat(rounds(course, asked.prompt().id()), earlier.stream());
  }

  /// In earlier sessions.
  private static Stream<ShownBefore> memory(Execution course, Prompts.Asked asked) {
    var memory = course.brief().before();
    if (asked.prompt() instanceof Prompt.Scale scale && scale.series().isPresent()) {
      return memory.series(scale.series().get()).stream()
          .filter(p -> p.spread().from() == scale.from() && p.spread().to() == scale.to())
          .map(p -> new ShownBefore(p.spread().answers(), p.respondents(), Map.of("", p.spread())));
    }
    var question = question(course, asked);
    return memory.of(Memory.Seen.class).stream()
        .filter(seen -> seen.question().equals(question))
        .map(Memory.Seen::shown);
  }

  /// What is the same question: the same one in the same version of the same exercise.
  private static String question(Execution course, Prompts.Asked asked) {
    var dialog = course.dialog();
    return dialog.id() + "/" + asked.prompt().id() + "/" + dialog.version();
  }

  /// Before the group went back, and in earlier rounds of a repetition.
  private static Stream<ShownBefore> rounds(Execution course, String prompt) {
    var respondents = course.outcomes().revealed().respondents();
    return Stream.iterate(
            Optional.of(course), Optional::isPresent, at -> at.flatMap(StepLookup::roundBefore))
        .flatMap(Optional::stream)
        .map(at -> at.key(prompt))
        .distinct()
        .flatMap(key -> respondents.getOrDefault(key, List.of()).reversed().stream());
  }

  /// Whether something of the answers is shown, without names.
  private static boolean isResult(Shown shown, AnswerVisibility as) {
    return as.hidesNames()
        && switch (shown) {
          case Shown.TooFew _, Shown.Telling _, Shown.Withheld _ -> false;
          case Shown.Scores _,
              Shown.Ratings _,
              Shown.Statements _,
              Shown.Choices _,
              Shown.Leading _,
              Shown.Ranked _,
              Shown.Days _,
              Shown.Consents _ ->
              true;
        };
  }
}
