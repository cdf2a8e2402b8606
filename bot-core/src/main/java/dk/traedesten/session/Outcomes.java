package dk.traedesten.session;

import dk.traedesten.message.Block;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What has come out so far, each under the key of its step, frozen when it was shown.
///
/// @param revealed the results of prompts
/// @param lists gathered lists, the winners of votes, the tops of results
/// @param collected the entries of collected lists
/// @param settled joint wordings
/// @param plans the actions of each plan
/// @param document everything that has come about, in that order: what the one document at the end
///   is made of, and the results
/// @param results which parts of it are results that were shown: they are for the minutes, and are
///   not shown once more at the end
public record Outcomes(
    Revealed revealed,
    Map<String, List<Entry>> lists,
    Map<String, List<Row>> collected,
    Map<String, String> settled,
    Map<String, List<ActionItem>> plans,
    Map<String, List<Block>> document,
    Set<String> results) {
  public static final Outcomes NONE =
      new Outcomes(Revealed.NONE, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

  public Outcomes {
    lists = InOrder.copy(lists);
    collected = InOrder.copy(collected);
    settled = InOrder.copy(settled);
    plans = InOrder.copy(plans);
    document = InOrder.copy(document);
    results = InOrder.copy(results);
  }

  /// The results of prompts as they were shown last.
  public Map<String, Shown> shown() {
    return revealed.shown();
  }

  public Outcomes with(Revealed next) {
    return new Outcomes(next, lists, collected, settled, plans, document, results);
  }

  public Outcomes withList(String step, List<Entry> entries) {
    return new Outcomes(
        revealed,
        InOrder.with(lists, step, List.copyOf(entries)),
        collected,
        settled,
        plans,
        document,
        results);
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
        document,
        results);
  }

  public Outcomes withSettled(String step, String words) {
    return new Outcomes(
        revealed, lists, collected, InOrder.with(settled, step, words), plans, document, results);
  }

  public Outcomes withPlan(String step, List<ActionItem> actions) {
    return new Outcomes(
        revealed,
        lists,
        collected,
        settled,
        InOrder.with(plans, step, List.copyOf(actions)),
        document,
        results);
  }

  /// A part of the document at the end, in the place of an earlier one under its key.
  public Outcomes written(String key, List<Block> blocks) {
    return new Outcomes(
        revealed,
        lists,
        collected,
        settled,
        plans,
        InOrder.with(document, key, List.copyOf(blocks)),
        results);
  }

  /// Results as they are shown, in the place of earlier ones under their key.
  public Outcomes resulted(String key, List<Block> blocks) {
    var next = written(key, blocks);
    return new Outcomes(
        revealed, lists, collected, settled, plans, next.document, InOrder.with(results, key));
  }

  /// What the one document at the end is made of.
  public Map<String, List<Block>> conclusion() {
    var conclusion = document;
    for (var result : results) {
      conclusion = InOrder.without(conclusion, result);
    }
    return conclusion;
  }
}
