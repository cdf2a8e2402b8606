package dk.traedesten.session;

import dk.traedesten.message.Block;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What has come out so far, each under the key of its step, frozen when it was shown.
///
/// @param revealed the results of prompts
/// @param lists gathered lists, the winners of votes, the tops of results
/// @param collected the entries of collected lists
/// @param settled joint wordings
/// @param plans the actions of each plan
/// @param document what the one document at the end is made of, in the order it came about
public record Outcomes(
    Revealed revealed,
    Map<String, List<Entry>> lists,
    Map<String, List<Row>> collected,
    Map<String, String> settled,
    Map<String, List<Action>> plans,
    Map<String, List<Block>> document) {
  public static final Outcomes NONE =
      new Outcomes(Revealed.NONE, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public Outcomes {
    lists = InOrder.copy(lists);
    collected = InOrder.copy(collected);
    settled = InOrder.copy(settled);
    plans = InOrder.copy(plans);
    document = InOrder.copy(document);
  }

  /// The results of prompts as they were shown last.
  public Map<String, Shown> shown() {
    return revealed.shown();
  }

  public Outcomes with(Revealed next) {
    return new Outcomes(next, lists, collected, settled, plans, document);
  }

  public Outcomes withList(String step, List<Entry> entries) {
    return new Outcomes(
        revealed,
        InOrder.with(lists, step, List.copyOf(entries)),
        collected,
        settled,
        plans,
        document);
  }

  /// One more entry in a collected list.
  public Outcomes collect(String step, Row row) {
    var rows = new ArrayList<>(collected.getOrDefault(step, List.of()));
    rows.add(row);
    return withCollected(step, rows);
  }

  public Outcomes withCollected(String step, List<Row> rows) {
    return new Outcomes(
        revealed,
        lists,
        InOrder.with(collected, step, List.copyOf(rows)),
        settled,
        plans,
        document);
  }

  public Outcomes withSettled(String step, String words) {
    return new Outcomes(
        revealed, lists, collected, InOrder.with(settled, step, words), plans, document);
  }

  public Outcomes withPlan(String step, List<Action> actions) {
    return new Outcomes(
        revealed,
        lists,
        collected,
        settled,
        InOrder.with(plans, step, List.copyOf(actions)),
        document);
  }

  /// A part of the document at the end, in the place of an earlier one under its key.
  public Outcomes written(String key, List<Block> blocks) {
    return new Outcomes(
        revealed,
        lists,
        collected,
        settled,
        plans,
        InOrder.with(document, key, List.copyOf(blocks)));
  }
}
