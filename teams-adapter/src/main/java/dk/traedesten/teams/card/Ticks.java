package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Options to tick, in as many inputs as they take.
record Ticks(String id, List<Option> options) {

  boolean isInSight() {
    return options.size() <= Options.IN_SIGHT;
  }

  private String id(int i) {
    return i == 0 ? id : id + ":" + i;
  }

  List<String> ids() {
    int parts = new Options(options, Language.DA).parts().size();
    return IntStream.range(0, parts).mapToObj(this::id).toList();
  }

  List<Inquiry.Slot> slots(Set<String> chosen, boolean required, Language language) {
    var inputs = new Inputs(language);
    var all = new Options(options, language);
    var parts = all.parts();
    var slots = new ArrayList<Inquiry.Slot>();
    for (int i = 0; i < parts.size(); i++) {
      var ids = parts.get(i).stream().map(Option::id).toList();
      slots.add(
          new Inquiry.Slot(
              List.of(id(i)),
              List.of(
                  inputs.several(
                      id(i),
                      i == 0
                          ? Words.YOUR_ANSWER.in(language)
                          : Words.page(i + 1, parts.size()).in(language),
                      required && parts.size() == 1,
                      all.choices(parts.get(i)),
                      ids.stream().filter(chosen::contains).toList())),
              ids.stream().mapToInt(one -> 2 * one.length()).sum()));
    }
    return slots;
  }

  /// What is ticked here, and what was ticked before on other pages.
  Set<String> read(Filled filled, Set<String> before) {
    var parts = new Options(options, Language.DA).parts();
    var chosen = new LinkedHashSet<String>();
    for (int i = 0; i < parts.size(); i++) {
      if (filled.has(id(i))) {
        chosen.addAll(filled.options(id(i)));
      } else {
        parts.get(i).stream().map(Option::id).filter(before::contains).forEach(chosen::add);
      }
    }
    return chosen;
  }
}
