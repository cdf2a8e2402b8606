package dk.traedesten.pages.api;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.group.Curve;
import dk.traedesten.group.View;
import dk.traedesten.message.Chart;
import dk.traedesten.pages.Handle;
import dk.traedesten.session.Fate;
import dk.traedesten.session.Memory.Met;
import dk.traedesten.session.Memory.Told;
import dk.traedesten.session.Undertaking;

/// What a group may see of itself, in the words of the API.
public record Answers(View view) {

  Answer.AllSeries series(Catalogue catalogue) {
    return new Answer.AllSeries(view.curves(catalogue).stream().map(Answers::series).toList());
  }

  private static Answer.Series series(Curve curve) {
    var trend = curve.trend();
    return new Answer.Series(
        curve.series(),
        trend.title(),
        trend.from(),
        trend.to(),
        trend.moments().stream().map(Answers::point).toList(),
        trend.notComparable(),
        trend.changed(),
        trend.baseline(),
        trend.limit());
  }

  private static Answer.Point point(Chart.Moment moment) {
    return new Answer.Point(
        moment.day(),
        moment.median(),
        moment.lower(),
        moment.upper(),
        moment.answered(),
        moment.asked());
  }

  Answer.AllActions actions() {
    return new Answer.AllActions(view.actions().stream().map(this::action).toList());
  }

  /// One action as it stands now.
  public Answer.Action action(Undertaking one) {
    var action = one.action();
    return new Answer.Action(
        Handle.of(one),
        Handle.of(one.session()),
        action.what(),
        view.name(action.owner()),
        action.firstStep(),
        action.trigger(),
        action.doneWhen(),
        one.due(),
        state(one),
        one.since());
  }

  private static Answer.State state(Undertaking one) {
    if (one.isOpen()) {
      return Answer.State.OPEN;
    }
    return one.last().map(Told::fate).filter(Fate.DONE::equals).isPresent()
        ? Answer.State.DONE
        : Answer.State.DROPPED;
  }

  Answer.AllExercises exercises() {
    return new Answer.AllExercises(view.exercises().stream().map(Answers::exercise).toList());
  }

  /// One exercise as it stands now.
  public static Answer.Exercise exercise(Met met) {
    var id = Handle.of(met.session());
    return new Answer.Exercise(
        id,
        met.dialog(),
        met.title(),
        met.topic(),
        met.at(),
        met.ended(),
        Route.BASE + "/exercises/" + id + "/minutes");
  }
}
