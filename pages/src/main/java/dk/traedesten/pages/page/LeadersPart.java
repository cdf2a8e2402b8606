package dk.traedesten.pages.page;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import java.util.Collection;
import java.util.stream.Collectors;

/// What those see who lead the group: how it is served, which programs have access, and who has
/// changed what.
final class LeadersPart {
  static final String ID = "leaders";
  private static final int MOST_CHANGES = 50;

  private LeadersPart() {}

  static void add(Tag main, ReadersGroup seen) {
    var section = seen.section(main, ID, PageWords.LEADERS);
    settings(section, seen);
    seen.note(section, PageWords.CHANGED_IN_CHAT);
    section.add("h3", seen.say(PageWords.PROGRAMS));
    programs(section, seen);
    section.add("h3", seen.say(PageWords.CHANGES));
    changes(section, seen);
  }

  private static void settings(Tag section, ReadersGroup seen) {
    var settings = seen.view().group().settings();
    var table =
        ResponsiveTable.in(
            section, seen.language(), PageWords.LEADERS, PageWords.SETTING, PageWords.VALUE);
    table.row(seen.say(PageWords.FACILITATORS), facilitators(seen));
    table.row(seen.say(PageWords.DEPUTIES), names(seen, settings.deputies()));
    table.row(
        seen.say(PageWords.LIMIT),
        seen.view().memory().limit().map(String::valueOf).orElse(seen.say(PageWords.NONE)));
    table.row(
        seen.say(PageWords.NUMBERS), seen.say(PageWords.answers(settings.thresholds().numbers())));
    table.row(
        seen.say(PageWords.COMMENTS),
        seen.say(PageWords.answers(settings.thresholds().comments())));
    table.row(
        seen.say(PageWords.LANGUAGE),
        settings
            .language()
            .map(language -> language.locale().getDisplayLanguage(seen.language().locale()))
            .orElse(seen.say(PageWords.AS_STARTED)));
    table.row(seen.say(PageWords.ZONE), settings.zone().getId());
    var keeps = settings.retention();
    table.row(
        seen.say(PageWords.EXERCISES_KEPT), seen.say(Wording.months(keeps.exercises().months())));
    table.row(seen.say(PageWords.MEMORY_KEPT), seen.say(Wording.months(keeps.memory().months())));
  }

  private static String facilitators(ReadersGroup seen) {
    var leaders = seen.view().group().leaders();
    return leaders.isEmpty() ? seen.say(PageWords.NOBODY_YET) : names(seen, leaders);
  }

  private static String names(ReadersGroup seen, Collection<PersonId> people) {
    return people.isEmpty()
        ? seen.say(PageWords.NOBODY)
        : people.stream().map(seen.view()::name).collect(Collectors.joining(", "));
  }

  private static void programs(Tag section, ReadersGroup seen) {
    var group = seen.view().group();
    if (group.keys().isEmpty() && group.webhooks().isEmpty()) {
      seen.note(section, PageWords.NONE);
      return;
    }
    var list = section.add("ul");
    group
        .keys()
        .forEach(key -> program(list, seen, key.name(), key.by(), seen.view().day(key.at())));
    group
        .webhooks()
        .forEach(
            hook -> program(list, seen, hook.address(), hook.by(), seen.view().day(hook.at())));
  }

  private static void program(Tag list, ReadersGroup seen, String name, PersonId by, Text day) {
    list.add("li", "%s · %s · %s".formatted(name, seen.view().name(by), seen.say(day)))
        .with("dir", "auto");
  }

  private static void changes(Tag section, ReadersGroup seen) {
    var changes = seen.view().changes();
    if (changes.isEmpty()) {
      seen.note(section, PageWords.NO_CHANGES);
      return;
    }
    var table =
        ResponsiveTable.in(
            section,
            seen.language(),
            PageWords.CHANGES,
            PageWords.DATE,
            PageWords.WHO,
            PageWords.WHAT);
    changes.stream()
        .limit(MOST_CHANGES)
        .forEach(change ->
            table.row(
                seen.say(seen.view().day(change.at())),
                seen.view().name(change.by()),
                change.what().stream()
                    .map(name -> seen.say(PageWords.setting(name)))
                    .collect(Collectors.joining(", "))));
  }
}
