package dk.traedesten.engine;

import dk.traedesten.dialog.Over;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Truth;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.Course;
import dk.traedesten.session.Element;
import dk.traedesten.session.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Walking the same steps for each of several.
final class Repeats {
  private Repeats() {}

  /// Into the repetition that stands here, from an index on; or past it when it is through.
  static Course again(Course course, Step.Repeat repeat, int index) {
    var walked = through(course, repeat, so(course, repeat, index));
    if (index > 0 && !goesOn(walked, repeat)) {
      return walked;
    }
    var elements = next(walked, repeat, index);
    var here = through(walked, repeat, elements);
    for (int i = index; i < elements.size(); i++) {
      if (elements.get(i).person().filter(who -> !here.roster().isPresent(who)).isEmpty()) {
        return here.with(here.at().into(i, 0));
      }
    }
    return here;
  }

  private static Course through(Course course, Step.Repeat repeat, List<Element> elements) {
    return course.with(course.track().through(course.key(repeat.id()), elements));
  }

  private static boolean goesOn(Course course, Step.Repeat repeat) {
    return repeat.goOn().map(condition -> condition.truth(Known.facts(course)) == Truth.YES).orElse(true);
  }

  /// What it has gone through so far. Of rounds those that are walked, so that the last of them is
  /// the one that is asked about from outside.
  private static List<Element> so(Course course, Step.Repeat repeat, int index) {
    var before = course.track().elements().getOrDefault(course.key(repeat.id()), List.of());
    return repeat.over() instanceof Over.Rounds && before.size() > index
        ? before.subList(0, index)
        : before;
  }

  /// What it goes through from here. What it went through before stays as it was; people who have
  /// come meanwhile are added at the end, and rounds one by one.
  private static List<Element> next(Course course, Step.Repeat repeat, int index) {
    var before = so(course, repeat, index);
    return switch (repeat.over()) {
      case Over.People() ->
          Stream.concat(
                  before.stream(),
                  course.roster().answering().stream()
                      .filter(p -> before.stream().noneMatch(e -> is(e, p)))
                      .map(Repeats::person))
              .toList();
      case Over.OfList(var list) when before.isEmpty() ->
          course.list(list).stream()
              .map(e -> new Element(e.id(), Text.same(e.words()), Optional.empty()))
              .toList();
      case Over.Items(var items) when before.isEmpty() ->
          items.stream().map(o -> new Element(o.id(), o.text(), Optional.empty())).toList();
      case Over.Rounds(var most) when index < most ->
          Stream.concat(before.stream(), Stream.of(round(index + 1))).toList();
      case Over.OfList _, Over.Items _, Over.Rounds _ -> before;
    };
  }

  private static Element round(int number) {
    var n = String.valueOf(number);
    return new Element(n, Text.same(n), Optional.empty());
  }

  private static Element person(Participant person) {
    return new Element(
        "p-" + person.id().value(), Text.same(person.name()), Optional.of(person.id()));
  }

  private static boolean is(Element element, Participant person) {
    return element.person().filter(person.id()::equals).isPresent();
  }

  /// The innermost repetition the course stands in whose elements can be gone to freely.
  static Optional<Place> free(Course course) {
    var found = new ArrayList<Place>();
    for (int depth = 0; depth < course.at().depth(); depth++) {
      var at = course.at().to(depth);
      if (course.step(at) instanceof Step.Repeat repeat && repeat.freely()) {
        var outside = course.with(at);
        found.add(
            new Place(
                outside,
                outside.track().elements().getOrDefault(outside.key(repeat.id()), List.of()),
                course.at().way(depth)));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  /// The course as it was in the round before this one, in the innermost repetition of rounds.
  static Optional<Course> roundBefore(Course course) {
    for (int depth = course.at().depth() - 1; depth >= 0; depth--) {
      var at = course.at().to(depth);
      if (course.step(at) instanceof Step.Repeat repeat
          && repeat.over() instanceof Over.Rounds
          && course.at().way(depth) > 0) {
        return Optional.of(course.with(at.into(course.at().way(depth) - 1, 0)));
      }
    }
    return Optional.empty();
  }

  /// Where somebody can go freely.
  ///
  /// @param outside the course at the repetition itself
  /// @param now the index of the element it is at
  record Place(Course outside, List<Element> elements, int now) {
    Course to(int index) {
      return outside.with(outside.at().into(index, 0));
    }
  }
}
