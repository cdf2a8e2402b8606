package dk.traedesten.pages.page;

/// The pulses that come by themselves.
final class PulsesPart {
  static final String ID = "pulses";

  private PulsesPart() {}

  static void add(Tag main, ReadersGroup seen) {
    var section = seen.section(main, ID, PageWords.PULSES);
    var schedules = seen.view().group().schedules();
    if (schedules.isEmpty()) {
      seen.note(section, PageWords.NO_PULSES);
      return;
    }
    var list = section.add("ul");
    for (var schedule : schedules) {
      var item = list.add("li");
      item.add("strong", schedule.topic()).with("dir", "auto");
      item.add("p", seen.say(seen.view().when(schedule))).with("class", "note");
    }
  }
}
