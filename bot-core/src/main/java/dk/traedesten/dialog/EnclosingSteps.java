package dk.traedesten.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a step stands within, while a dialog is checked.
///
/// @param repeats the repetitions, from the outside in
/// @param apart whether it stands in small groups
/// @param shown the results that are known to be shown here, since a branch further out has asked
record EnclosingSteps(List<Step.Repeat> repeats, boolean apart, Set<String> shown) {
  static final EnclosingSteps NOTHING = new EnclosingSteps(List.of(), false, Set.of());

  EnclosingSteps {
    repeats = List.copyOf(repeats);
    shown = Collections.unmodifiableSet(new TreeSet<>(shown));
  }

  EnclosingSteps in(Step.Repeat repeat) {
    var deeper = new ArrayList<>(repeats);
    deeper.add(repeat);
    return new EnclosingSteps(deeper, apart, shown);
  }

  EnclosingSteps inSmallGroups() {
    return new EnclosingSteps(repeats, true, shown);
  }

  /// On a way that is only taken when these results are shown.
  EnclosingSteps shown(Set<String> results) {
    var more = new HashSet<>(shown);
    more.addAll(results);
    return new EnclosingSteps(repeats, apart, more);
  }

  /// Whether it is somebody's turn here.
  boolean overPeople() {
    return people().isPresent();
  }

  /// The roles that are handed out here.
  Set<String> roles() {
    return people().map(repeat -> repeat.roles().keySet()).orElse(new HashSet<>());
  }

  /// The places in which texts name what the repetitions here are at.
  Set<String> names() {
    return repeats.stream()
        .flatMap(repeat -> repeat.as().stream())
        .map(EnclosingSteps::place)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The place that names what a repetition is at.
  static String place(String as) {
    return as + ".name";
  }

  private Optional<Step.Repeat> people() {
    return repeats.stream()
        .filter(repeat -> repeat.over() instanceof Over.People)
        .reduce((_, inner) -> inner);
  }
}
