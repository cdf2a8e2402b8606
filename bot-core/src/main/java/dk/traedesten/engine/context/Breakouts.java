package dk.traedesten.engine.context;

import dk.traedesten.dialog.Step;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant;
import dk.traedesten.session.SmallGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Small groups that work apart; [BreakoutMixing] says who is in which.
public final class Breakouts {
  private Breakouts() {}

  /// Somebody has come: they go to the smallest group.
  public static Execution with(Execution course, PersonId who) {
    var groups = course.track().groups();
    if (groups.isEmpty() || groups.stream().anyMatch(g -> g.members().contains(who))) {
      return course;
    }
    var smallest =
        groups.stream().min(Comparator.comparingInt(g -> g.members().size())).orElseThrow();
    return course.with(
        course
            .track()
            .regrouped(
                groups.stream()
                    .map(g ->
                        g.equals(smallest)
                            ? new SmallGroup(g.number(), append(g.members(), who))
                            : g)
                    .toList()));
  }

  /// After going back: in small groups as they were made last where the step stands in some, and in
  /// none elsewhere.
  public static Execution fitting(Execution course) {
    for (int depth = 0; depth < course.at().depth(); depth++) {
      if (course.step(course.at().to(depth)) instanceof Step.Apart apart) {
        var people = course.roster().answering().stream().map(Participant::id).toList();
        return course.track().groups().isEmpty()
            ? course.with(
                course.track().regrouped(groups(people, apart.size(), course.track().mixed() - 1)))
            : course;
      }
    }
    return course.with(course.track().regrouped(List.of()));
  }

  public static List<SmallGroup> groups(List<PersonId> people, int size, int round) {
    var made = new ArrayList<SmallGroup>();
    for (var members : BreakoutMixing.groups(people, size, round)) {
      made.add(new SmallGroup(made.size() + 1, members));
    }
    return made;
  }

  private static List<PersonId> append(List<PersonId> members, PersonId who) {
    var more = new ArrayList<>(members);
    more.add(who);
    return more;
  }
}
