package dk.traedesten.session;

import dk.traedesten.result.InOrder;
import dk.traedesten.result.Shown;
import java.util.List;
import java.util.Map;

/// What has come out so far, each under the id of its step or prompt, frozen when it was shown.
///
/// @param shown the results of prompts
/// @param lists gathered lists and the winners of votes
/// @param settled joint wordings
/// @param plans the actions of each plan
public record Outcomes(
    Map<String, Shown> shown,
    Map<String, List<Entry>> lists,
    Map<String, String> settled,
    Map<String, List<Action>> plans) {
  public static final Outcomes NONE = new Outcomes(Map.of(), Map.of(), Map.of(), Map.of());

  public Outcomes {
    shown = InOrder.copy(shown);
    lists = InOrder.copy(lists);
    settled = InOrder.copy(settled);
    plans = InOrder.copy(plans);
  }

  public Outcomes withShown(String prompt, Shown result) {
    return new Outcomes(InOrder.with(shown, prompt, result), lists, settled, plans);
  }

  public Outcomes withList(String step, List<Entry> entries) {
    return new Outcomes(shown, InOrder.with(lists, step, List.copyOf(entries)), settled, plans);
  }

  public Outcomes withSettled(String step, String words) {
    return new Outcomes(shown, lists, InOrder.with(settled, step, words), plans);
  }

  public Outcomes withPlan(String step, List<Action> actions) {
    return new Outcomes(shown, lists, settled, InOrder.with(plans, step, List.copyOf(actions)));
  }
}
