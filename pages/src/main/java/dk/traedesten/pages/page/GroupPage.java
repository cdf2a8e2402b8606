package dk.traedesten.pages.page;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A group's page: where it is going, what it has taken on and learned, what it has done, and what
/// comes.
final class GroupPage {
  private GroupPage() {}

  static byte[] of(ReadersGroup seen) {
    var html = Tag.html(PageFrame.tag(seen.language()));
    var other = seen.language() == Language.DA ? Language.EN : Language.DA;
    var main =
        new PageFrame(
                seen.language(),
                PageWords.TITLE,
                Optional.of("./?language=" + PageFrame.tag(other)))
            .main(html);
    main.add("h1", seen.say(PageWords.TITLE));
    seen.note(main, PageWords.readAs(seen.view().name(seen.who())));
    seen.note(main, PageWords.ONLY_SHOWN);
    contents(main, seen);
    CurvesPart.add(main, seen);
    ActionsPart.add(main, seen);
    LogPart.add(main, seen);
    ExercisesPart.add(main, seen);
    PulsesPart.add(main, seen);
    if (seen.leads()) {
      LeadersPart.add(main, seen);
    }
    return html.written();
  }

  private static void contents(Tag main, ReadersGroup seen) {
    var links = new LinkedHashMap<String, Text>();
    links.put(CurvesPart.ID, PageWords.CURVES);
    links.put(ActionsPart.ID, PageWords.ACTIONS);
    links.put(LogPart.ID, PageWords.LOG);
    links.put(ExercisesPart.ID, PageWords.EXERCISES);
    links.put(PulsesPart.ID, PageWords.PULSES);
    if (seen.leads()) {
      links.put(LeadersPart.ID, PageWords.LEADERS);
    }
    var list = main.add("nav").with("aria-label", seen.say(PageWords.ON_THIS_PAGE)).add("ul");
    for (Map.Entry<String, Text> link : links.entrySet()) {
      list.add("li").add("a", seen.say(link.getValue())).with("href", "#" + link.getKey());
    }
  }
}
