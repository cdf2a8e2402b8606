package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.ManyOf;
import dk.traedesten.layout.ChannelProfile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Options to tick, in as many inputs as they take.
///
/// @param most of all together
record PagedCheckboxes(
    BoundField of, List<Option> options, ChannelProfile profile, Text hint, int most) {

  private List<List<Option>> parts() {
    return new OptionParts(options, profile).parts();
  }

  private String id(int i) {
    return i == 0 ? of.id() : of.id(i);
  }

  Section section(Set<String> chosen) {
    var parts = parts();
    var slots =
        IntStream.range(0, parts.size()).mapToObj(i -> Slot.of(input(parts, i, chosen))).toList();
    return new Section(of.question(), false, List.of(), options, slots);
  }

  private ManyOf input(List<List<Option>> parts, int i, Set<String> chosen) {
    var here = new LinkedHashSet<String>();
    parts.get(i).stream().map(Option::id).filter(chosen::contains).forEach(here::add);
    return new ManyOf(
        id(i),
        i == 0 ? FormTexts.YOUR_ANSWER : FormTexts.page(i + 1, parts.size()),
        i == 0,
        parts.size() == 1 && !of.optional(),
        i == 0 ? Optional.of(hint) : Optional.empty(),
        parts.get(i),
        options.size() > profile.ticksInSight(),
        most,
        here);
  }

  /// What is ticked here, and what was ticked before on other pages.
  Set<String> read(Submission sent, Set<String> before) {
    var parts = parts();
    var chosen = new LinkedHashSet<String>();
    for (int i = 0; i < parts.size(); i++) {
      if (sent.has(id(i))) {
        chosen.addAll(sent.options(id(i)));
      } else {
        parts.get(i).stream().map(Option::id).filter(before::contains).forEach(chosen::add);
      }
    }
    return chosen;
  }
}
