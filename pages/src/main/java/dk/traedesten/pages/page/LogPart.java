package dk.traedesten.pages.page;

/// What was learned from trial actions, as it was told to the group.
final class LogPart {
  static final String ID = "log";
  private static final int MOST = 100;

  private LogPart() {}

  static void add(Tag main, ReadersGroup seen) {
    var section = seen.section(main, ID, PageWords.LOG);
    var learned = seen.view().learned();
    if (learned.isEmpty()) {
      seen.note(section, PageWords.NO_LOG);
    }
    learned.stream()
        .limit(MOST)
        .forEach(one -> {
          var entry = section.add("article");
          entry.add("h3", one.what()).with("dir", "auto");
          entry
              .add("p", seen.view().name(one.by()) + " · " + seen.say(seen.view().day(one.at())))
              .with("class", "note");
          var list = entry.add("dl");
          for (var reply : one.replies()) {
            list.add("dt", seen.say(reply.question()));
            list.add("dd", seen.say(reply.answer())).with("dir", "auto");
          }
        });
  }
}
