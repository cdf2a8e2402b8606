package dk.traedesten.engine;

import dk.traedesten.dialog.Step;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Course;
import dk.traedesten.session.Participant;
import dk.traedesten.session.SmallGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Small groups that work apart; [Mixing] says who is in which.
final class Aparts {
  private Aparts() {}

  static Course mix(Course from, Step.Apart apart, Turn turn) {
    var people = from.roster().answering().stream().map(Participant::id).toList();
    var groups = groups(people, apart.size(), from.track().mixed());
    var course = from.with(from.track().apart(groups));
    tell(course, apart, turn);
    return course.with(course.at().into(0, 0));
  }

  /// Everyone is together again.
  static Course join(Course course, Step.Apart apart, Turn turn) {
    turn.show(course.here(apart.id()) + ".joined", new Note(Lines.TOGETHER_AGAIN));
    return course.with(course.track().apart(List.of()));
  }

  /// Somebody has come: they go to the smallest group.
  static Course with(Course course, PersonId who) {
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
  static Course fitting(Course course) {
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

  static List<SmallGroup> groups(List<PersonId> people, int size, int round) {
    var made = new ArrayList<SmallGroup>();
    for (var members : Mixing.groups(people, size, round)) {
      made.add(new SmallGroup(made.size() + 1, members));
    }
    return made;
  }

  private static List<PersonId> append(List<PersonId> members, PersonId who) {
    var more = new ArrayList<>(members);
    more.add(who);
    return more;
  }

  private static void tell(Course course, Step.Apart apart, Turn turn) {
    var blocks = new ArrayList<Block>(List.of(new Paragraph(Fill.in(course, apart.text()))));
    for (var group : course.track().groups()) {
      var together = new Note(Lines.group(group.number(), names(course, group)));
      blocks.add(together);
      group
          .members()
          .forEach(who ->
              turn.tell(
                  who,
                  course.here(apart.id()),
                  new Paragraph(Fill.in(course, apart.text())),
                  together));
    }
    turn.show(course.here(apart.id()), blocks);
  }

  private static List<String> names(Course course, SmallGroup group) {
    return group.members().stream().map(course.roster()::name).toList();
  }
}
