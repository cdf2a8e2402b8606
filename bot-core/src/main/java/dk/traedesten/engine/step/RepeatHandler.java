package dk.traedesten.engine.step;

import dk.traedesten.dialog.Over;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.dialog.Truth;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.ConditionFacts;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant;
import dk.traedesten.session.RepeatedElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Walking the same steps for each of several.
public final class RepeatHandler implements StepHandler<Step.Repeat> {
  @Override
  public StepOutcome open(Execution course, Step.Repeat repeat, TurnContext turn) {
    return new Done(again(course, repeat, 0));
  }

  @Override
  public Execution walked(Execution outside, Step.Repeat repeat, int way, TurnContext turn) {
    return again(outside, repeat, way + 1);
  }

  /// Into the repetition that stands here, from an index on; or past it when it is through.
  private static Execution again(Execution course, Step.Repeat repeat, int index) {
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

  private static Execution through(
      Execution course, Step.Repeat repeat, List<RepeatedElement> elements) {
    return course.with(course.track().through(course.key(repeat.id()), elements));
  }

  private static boolean goesOn(Execution course, Step.Repeat repeat) {
    return repeat
        .goOn()
        .map(condition -> ConditionFacts.truth(course, condition) == Truth.YES)
        .orElse(true);
  }

  /// What it has gone through so far. Of rounds those that are walked, so that the last of them is
  /// the one that is asked about from outside.
  private static List<RepeatedElement> so(Execution course, Step.Repeat repeat, int index) {
    var before = course.track().elements().getOrDefault(course.key(repeat.id()), List.of());
    return repeat.over() instanceof Over.Rounds && before.size() > index
        ? before.subList(0, index)
        : before;
  }

  /// What it goes through from here. What it went through before stays as it was; people who have
  /// come meanwhile are added at the end, and rounds one by one.
  private static List<RepeatedElement> next(Execution course, Step.Repeat repeat, int index) {
    var before = so(course, repeat, index);
    return switch (repeat.over()) {
      case Over.People() ->
          Stream.concat(
                  before.stream(),
                  course.roster().answering().stream()
                      .filter(p -> before.stream().noneMatch(e -> is(e, p)))
                      .map(RepeatHandler::person))
              .toList();
      case Over.OfList(var list) when before.isEmpty() ->
          course.list(list).stream()
              .map(e -> new RepeatedElement(e.id(), Text.same(e.words()), Optional.empty()))
              .toList();
      case Over.Items(var items) when before.isEmpty() ->
          items.stream().map(o -> new RepeatedElement(o.id(), o.text(), Optional.empty())).toList();
      case Over.Rounds(var most) when index < most ->
          Stream.concat(before.stream(), Stream.of(round(index + 1))).toList();
      case Over.OfList _, Over.Items _, Over.Rounds _ -> before;
    };
  }

  private static RepeatedElement round(int number) {
    var n = String.valueOf(number);
    return new RepeatedElement(n, Text.same(n), Optional.empty());
  }

  private static RepeatedElement person(Participant person) {
    return new RepeatedElement(
        "p-" + person.id().value(), Text.same(person.name()), Optional.of(person.id()));
  }

  private static boolean is(RepeatedElement element, Participant person) {
    return element.person().filter(person.id()::equals).isPresent();
  }
}
