package dk.traedesten.chart;

import dk.traedesten.message.Chart.Quadrant;

/// A square of four named fields with points in it. The points are named beside them where all
/// names find room, else numbered and named below.
final class QuadrantSheet {
  private QuadrantSheet() {}

  static ChartSheet of(Quadrant quadrant, ChartSheet sheet) {
    var fields = Fields.of(quadrant, sheet);
    var labels = quadrant.points().stream().map(p -> sheet.in(p.label())).toList();
    var beside = PointLabels.place(labels, fields.spots(quadrant.points()), fields.inside());
    sheet.heading(quadrant.title()).note(Said.ends(quadrant.up()));
    if (beside.isPresent()) {
      return sheet
          .add(fields.with(pen -> beside.get().draw(pen, quadrant.points(), sheet.theme())))
          .noteAtTheRight(Said.ends(quadrant.across()));
    }
    var numbered = Numbered.place(fields.spots(quadrant.points()), fields.inside());
    sheet
        .add(fields.with(pen -> numbered.draw(pen, quadrant.points(), sheet.theme())))
        .noteAtTheRight(Said.ends(quadrant.across()));
    int number = 1;
    for (var point : quadrant.points()) {
      var color = point.marked() ? sheet.theme().moss() : sheet.theme().ink();
      sheet.numbered(number++, point.label(), color);
    }
    return sheet;
  }
}
