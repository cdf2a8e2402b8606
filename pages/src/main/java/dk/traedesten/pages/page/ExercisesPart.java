package dk.traedesten.pages.page;

import dk.traedesten.message.MinutesFormat;
import dk.traedesten.pages.Handle;
import dk.traedesten.session.Memory.Met;

/// What the group has done together, the newest first, with the minutes.
final class ExercisesPart {
  static final String ID = "exercises";
  private static final int MOST = 200;

  private ExercisesPart() {}

  static void add(Tag main, ReadersGroup seen) {
    var section = seen.section(main, ID, PageWords.EXERCISES);
    var exercises = seen.view().exercises();
    if (exercises.isEmpty()) {
      seen.note(section, PageWords.NO_EXERCISES);
      return;
    }
    var table =
        ResponsiveTable.in(
            section,
            seen.language(),
            PageWords.EXERCISES,
            PageWords.DATE,
            PageWords.EXERCISE,
            PageWords.ABOUT,
            PageWords.MINUTES);
    exercises.stream()
        .limit(MOST)
        .forEach(met ->
            table.row(
                cell -> minutes(cell, seen, met),
                day(seen, met),
                seen.say(met.title()),
                met.topic()));
  }

  private static String day(ReadersGroup seen, Met met) {
    var day = seen.say(seen.view().day(met.at()));
    return met.ended() ? day : day + " · " + seen.say(PageWords.UNDER_WAY);
  }

  private static void minutes(Tag cell, ReadersGroup seen, Met met) {
    var list = cell.add("ul").with("class", "papers");
    boolean anyActions =
        seen.view().actions().stream().anyMatch(one -> one.session().equals(met.session()));
    for (var paper : MinutesFormat.values()) {
      if (paper == MinutesFormat.CALENDAR && !anyActions) {
        continue;
      }
      list.add("li")
          .add("a", seen.say(paper.label()))
          .with(
              "href",
              "minutes/%s?as=%s&language=%s"
                  .formatted(
                      Handle.of(met.session()), paper.word(), PageFrame.tag(seen.language())))
          .with(
              "aria-label",
              "%s: %s, %s, %s"
                  .formatted(
                      seen.say(PageWords.MINUTES),
                      seen.say(met.title()),
                      seen.say(seen.view().day(met.at())),
                      seen.say(paper.label())));
    }
  }
}
