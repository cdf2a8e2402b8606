package dk.traedesten.web;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.GroupSize;
import dk.traedesten.dialog.Setting;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.Thresholds;
import java.time.Duration;
import java.util.List;

/// What can be started.
///
/// @param thresholds how many confidential answers must be in before anything is shown
record Offer(List<Exercise> dialogs, Thresholds thresholds) {

  /// A dialog as it is offered, without its steps.
  record Exercise(
      String id,
      Text title,
      Text purpose,
      GroupSize group,
      Duration takes,
      Duration upTo,
      Text topic,
      List<AnswerVisibility> modes,
      List<Setting> settings) {

    private static Exercise of(Dialog dialog) {
      return new Exercise(
          dialog.id(),
          dialog.title(),
          dialog.purpose(),
          dialog.group(),
          dialog.takes(),
          dialog.upTo(),
          dialog.topic(),
          dialog.modes(),
          dialog.settings());
    }
  }

  static Offer of(Catalogue catalogue, Thresholds thresholds) {
    return new Offer(catalogue.dialogs().stream().map(Exercise::of).toList(), thresholds);
  }
}
