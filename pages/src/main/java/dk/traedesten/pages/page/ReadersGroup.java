package dk.traedesten.pages.page;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.group.GroupReport;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import java.time.LocalDate;

/// A group as one person reads it.
///
/// @param catalogue where the questions are written
record ReadersGroup(GroupReport view, PersonId who, Language language, Catalogue catalogue) {

  String say(Text text) {
    return text.in(language);
  }

  String day(LocalDate day) {
    return say(Wording.day(day));
  }

  boolean leads() {
    return view.group().isLedBy(who);
  }

  /// A section of the page with its heading.
  Tag section(Tag main, String id, Text heading) {
    var section = main.add("section").with("id", id).with("aria-labelledby", id + "-heading");
    section.add("h2", say(heading)).with("id", id + "-heading");
    return section;
  }

  void note(Tag parent, Text words) {
    parent.add("p", say(words)).with("class", "note");
  }
}
