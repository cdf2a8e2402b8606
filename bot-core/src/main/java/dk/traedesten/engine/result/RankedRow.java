package dk.traedesten.engine.result;

import dk.traedesten.dialog.Order;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// One row of a result, with how it stands beside the others.
///
/// @param cells by column; those that may not be shown are absent
public record RankedRow(
    String id, Text label, List<Prompt.Column> columns, Map<String, Distribution> cells) {

  /// The rows of a matrix that have anything to show, as they are written.
  public static List<RankedRow> of(Execution course, Prompt.Matrix matrix, Shown.Ratings shown) {
    var columns = Forms.columns(course, matrix);
    return Forms.rows(course, matrix).stream()
        .filter(row -> !shown.rows().getOrDefault(row.id(), Map.of()).isEmpty())
        .map(row ->
            new RankedRow(
                row.id(),
                matrix.reversed().contains(row.id())
                    ? row.text().plus(" ", EngineLines.REVERSED)
                    : row.text(),
                columns,
                shown.rows().getOrDefault(row.id(), Map.of())))
        .toList();
  }

  static List<RankedRow> ordered(List<RankedRow> rows, Order order) {
    return order == Order.AS_WRITTEN
        ? rows
        : rows.stream().sorted(Comparator.comparingDouble(r -> -r.by(order))).toList();
  }

  /// What it is ordered by: more comes first.
  public double by(Order order) {
    return switch (order) {
      case AS_WRITTEN -> 0;
      case HIGHEST -> mean();
      case LOWEST -> -mean();
      case DISAGREEMENT ->
          -cells.values().stream().mapToDouble(Distribution::agreement).average().orElse(1);
      case GAP -> gap();
    };
  }

  /// By how much the first column exceeds the second; 0 when either may not be shown.
  double gap() {
    var one = cells.get(columns.getFirst().id());
    var other = cells.get(columns.getLast().id());
    return one == null || other == null ? 0 : one.mean() - other.mean();
  }

  private double mean() {
    return cells.values().stream().mapToDouble(Distribution::mean).average().orElse(0);
  }
}
