package dk.traedesten.engine.result;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.StepLookup;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Respondents;
import dk.traedesten.session.Revealed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A result without names beside those of earlier rounds, which everyone has seen. If the people
/// who answered differ by only a few, the difference would tell what single ones answered: then
/// this round is not shown, as a trend would not show it.
final class DifferencingGuard {
  private DifferencingGuard() {}

  /// What may be shown of this round.
  public static Shown of(Execution course, Prompts.Asked asked, String key) {
    var as = asked.as(course);
    var shown = course.disclosure().of(asked.prompt(), key, as);
    return isResult(shown, as) && !comparable(course, asked, key)
        ? new Shown.Telling(course.disclosure().respondents(key).size())
        : shown;
  }

  /// The results with this one among them, and with who answered where names are not shown.
  public static Revealed kept(Execution course, Prompts.Asked asked, String key, Shown shown) {
    var revealed = course.outcomes().revealed().with(key, shown);
    return isResult(shown, asked.as(course))
        ? revealed.answeredBy(key, respondents(course, asked, key))
        : revealed;
  }

  /// Whether this round may stand beside each one that was shown.
  private static boolean comparable(Execution course, Prompts.Asked asked, String key) {
    var now = respondents(course, asked, key);
    return rounds(course, asked.prompt().id())
        .allMatch(before ->
            before.areKnown()
                && now.areKnown()
                && course.disclosure().comparable(before.who(), now.who()));
  }

  /// Those who answered. Of anonymous answers nobody knows whose they are, but when everybody who
  /// ever took part is here and as many have answered, they are all of them.
  private static Respondents respondents(Execution course, Prompts.Asked asked, String key) {
    var who = course.disclosure().respondents(key);
    if (asked.as(course) != AnswerVisibility.ANONYMOUS) {
      return new Respondents(who.size(), who);
    }
    var people = course.roster().people();
    boolean all = people.size() == who.size() && people.stream().allMatch(Participant::answers);
    return new Respondents(
        who.size(),
        all
            ? people.stream().map(Participant::id).collect(Collectors.toCollection(TreeSet::new))
            : Set.of());
  }

  /// Those of earlier rounds: before the group went back, and in earlier rounds of a repetition.
  private static Stream<Respondents> rounds(Execution course, String prompt) {
    var respondents = course.outcomes().revealed().respondents();
    return Stream.iterate(
            Optional.of(course), Optional::isPresent, at -> at.flatMap(StepLookup::roundBefore))
        .flatMap(Optional::stream)
        .map(at -> at.key(prompt))
        .distinct()
        .flatMap(key -> respondents.getOrDefault(key, List.of()).stream());
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
              Shown.Ranked _,
              Shown.Days _,
              Shown.Consents _ ->
              true;
        };
  }
}
