package dk.traedesten.pages.page;

import dk.traedesten.session.TrackedAction;
import java.util.List;

/// What people of the group have taken on: what is open, and folded up below it what is over.
final class ActionsPart {
  static final String ID = "actions";
  private static final int MOST_CLOSED = 100;

  private ActionsPart() {}

  static void add(Tag main, ReadersGroup seen) {
    var section = seen.section(main, ID, PageWords.ACTIONS);
    var open = seen.view().actions().stream().filter(TrackedAction::isOpen).toList();
    var closed = seen.view().actions().stream().filter(one -> !one.isOpen()).toList();
    if (open.isEmpty()) {
      seen.note(section, PageWords.NO_ACTIONS);
    } else {
      open(section, seen, open);
    }
    if (!closed.isEmpty()) {
      var folded = section.add("details");
      folded.add(
          "summary", "%s (%d)".formatted(seen.say(PageWords.EARLIER_ACTIONS), closed.size()));
      closed(folded, seen, closed.stream().limit(MOST_CLOSED).toList());
    }
  }

  private static void open(Tag section, ReadersGroup seen, List<TrackedAction> actions) {
    var table =
        ResponsiveTable.in(
            section,
            seen.language(),
            PageWords.ACTIONS,
            PageWords.ACTION,
            PageWords.OWNER,
            PageWords.FIRST_STEP,
            PageWords.TRIGGER,
            PageWords.DONE_WHEN,
            PageWords.DATE,
            PageWords.FROM);
    for (var one : actions) {
      var action = one.action();
      table.row(
          action.what(),
          seen.view().name(action.owner()),
          action.firstStep(),
          action.trigger(),
          action.doneWhen(),
          seen.day(one.due()),
          from(seen, one));
    }
  }

  private static void closed(Tag folded, ReadersGroup seen, List<TrackedAction> actions) {
    var table =
        ResponsiveTable.in(
            folded,
            seen.language(),
            PageWords.EARLIER_ACTIONS,
            PageWords.ACTION,
            PageWords.OWNER,
            PageWords.DATE,
            PageWords.OUTCOME,
            PageWords.FROM);
    for (var one : actions) {
      table.row(
          one.action().what(),
          seen.view().name(one.action().owner()),
          seen.day(one.due()),
          one.last().map(told -> seen.say(PageWords.became(told.fate()))).orElse(""),
          from(seen, one));
    }
  }

  private static String from(ReadersGroup seen, TrackedAction one) {
    return seen.view()
        .exercise(one.session())
        .map(met -> seen.say(met.title()))
        .orElse(one.dialog());
  }
}
