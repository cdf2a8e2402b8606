package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Wording;
import dk.traedesten.teams.card.CardElement.Ground;
import dk.traedesten.teams.card.CardElement.TableCell;
import dk.traedesten.teams.card.CardElement.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A number in each cell of rows and columns, on a ground that stands out where it is high.
final class HeatGrid {
  /// What one table takes at most, in bytes; a longer one goes on as another.
  private static final int SIZE = 5000;

  /// Columns beside each other; more go on below.
  private static final int COLUMNS = 6;

  private HeatGrid() {}

  static List<CardPart> parts(Chart.HeatMap map, Language language) {
    var parts = new ArrayList<CardPart>();
    for (int c = 0; c < map.columns().size(); c += COLUMNS) {
      parts.addAll(columns(map, c, Math.min(map.columns().size(), c + COLUMNS), language));
    }
    return parts;
  }

  private static List<CardPart> columns(Chart.HeatMap map, int from, int to, Language language) {
    var head = new ArrayList<String>(List.of(Words.WHAT.in(language)));
    map.columns().subList(from, to).forEach(c -> head.add(c.in(language)));
    var parts = new ArrayList<CardPart>();
    var rows = new ArrayList<TableRow>();
    int size = 0;
    for (int r = 0; r < map.rows().size(); r++) {
      var cells = new ArrayList<TableCell>();
      cells.add(Tables.cell(map.rows().get(r).in(language), false, Optional.empty()));
      map.cells().get(r).subList(from, to).forEach(n -> cells.add(cell(map, n, language)));
      var row = new TableRow(cells);
      int more = Json.size((Object) row);
      if (!rows.isEmpty() && size + more > SIZE) {
        parts.add(CardPart.read(Tables.table(head, rows)));
        rows.clear();
        size = 0;
      }
      rows.add(row);
      size += more;
    }
    parts.add(CardPart.read(Tables.table(head, rows)));
    return parts;
  }

  private static TableCell cell(Chart.HeatMap map, Optional<Double> n, Language language) {
    return n.map(mean -> Tables.cell(Wording.decimal(mean).in(language), false, ground(map, mean)))
        .orElseGet(() -> Tables.cell("–", false, Optional.empty()));
  }

  private static Optional<Ground> ground(Chart.HeatMap map, double mean) {
    double share = (mean - map.from()) / (map.to() - map.from());
    return share >= 2.0 / 3
        ? Optional.of(Ground.ACCENT)
        : share >= 1.0 / 3 ? Optional.of(Ground.EMPHASIS) : Optional.empty();
  }
}
