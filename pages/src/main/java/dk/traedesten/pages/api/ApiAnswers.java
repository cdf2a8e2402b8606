package dk.traedesten.pages.api;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.group.GroupReport;
import dk.traedesten.group.TrendSeries;
import dk.traedesten.message.Chart;
import dk.traedesten.pages.Handle;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Memory.Met;
import dk.traedesten.session.Memory.Told;
import dk.traedesten.session.TrackedAction;

/// What a group may see of itself, in the words of the API.
public record ApiAnswers(GroupReport view) {

  ApiAnswer.AllSeries series(Catalogue catalogue) {
    return new ApiAnswer.AllSeries(
        view.curves(catalogue).stream().map(ApiAnswers::series).toList());
  }

  private static ApiAnswer.Series series(TrendSeries curve) {
    var trend = curve.trend();
    return new ApiAnswer.Series(
        curve.series(),
        trend.title(),
        trend.from(),
        trend.to(),
        trend.moments().stream().map(ApiAnswers::point).toList(),
        trend.notComparable(),
        trend.changed(),
        trend.baseline(),
        trend.limit());
  }

  private static ApiAnswer.Point point(Chart.Moment moment) {
    return new ApiAnswer.Point(
        moment.day(),
        moment.median(),
        moment.lower(),
        moment.upper(),
        moment.answered(),
        moment.asked(),
        moment.coarse().map(Chart.Moment.Coarse::grain));
  }

  ApiAnswer.AllActions actions() {
    return new ApiAnswer.AllActions(view.actions().stream().map(this::action).toList());
  }

  /// One action as it stands now.
  public ApiAnswer.Action action(TrackedAction one) {
    var action = one.action();
    return new ApiAnswer.Action(
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

  private static ApiAnswer.State state(TrackedAction one) {
    if (one.isOpen()) {
      return ApiAnswer.State.OPEN;
    }
    return one.last().map(Told::fate).filter(ActionOutcome.DONE::equals).isPresent()
        ? ApiAnswer.State.DONE
        : ApiAnswer.State.DROPPED;
  }

  ApiAnswer.AllExercises exercises() {
    return new ApiAnswer.AllExercises(view.exercises().stream().map(ApiAnswers::exercise).toList());
  }

  /// One exercise as it stands now.
  public static ApiAnswer.Exercise exercise(Met met) {
    var id = Handle.of(met.session());
    return new ApiAnswer.Exercise(
        id,
        met.dialog(),
        met.title(),
        met.topic(),
        met.at(),
        met.ended(),
        Route.BASE + "/exercises/" + id + "/minutes");
  }
}
