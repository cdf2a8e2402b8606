package dk.traedesten.chart;

import dk.traedesten.message.Chart.Timeline;

/// Events below each other in their order, each with what went well at the left and what went badly
/// at the right.
final class TimelineSheet {
  private TimelineSheet() {}

  static ChartSheet of(Timeline timeline, ChartSheet sheet) {
    var theme = sheet.theme();
    sheet
        .heading(timeline.title())
        .add(
            new Legend(theme)
                .with((pen, x, y) -> mark(pen, x, y, Tint.EVENT, theme), sheet.in(Said.happened()))
                .with((pen, x, y) -> mark(pen, x, y, Tint.GOOD, theme), sheet.in(Said.wentWell()))
                .with((pen, x, y) -> mark(pen, x, y, Tint.BAD, theme), sheet.in(Said.wentBadly())));
    if (timeline.happenings().isEmpty()) {
      return sheet.note(Said.nothing());
    }
    for (int i = 0; i < timeline.happenings().size(); i++) {
      boolean last = i == timeline.happenings().size() - 1;
      sheet.add(TimelineEvent.of(i + 1, timeline.happenings().get(i), last, theme));
    }
    return sheet;
  }

  private static void mark(SheetPen pen, double x, double y, Tint tint, Theme theme) {
    pen.fill(Shapes.box(x, y, 18, 16), tint.ground(theme));
    pen.draw(Shapes.box(x, y, 18, 16), tint.edge(theme), 1);
    if (tint == Tint.EVENT) {
      pen.fill(Shapes.disc(x, y, 4), tint.edge(theme));
    } else {
      Shapes.sign(pen, x, y, tint == Tint.GOOD, tint.edge(theme));
    }
  }
}
