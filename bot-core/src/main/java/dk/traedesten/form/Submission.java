package dk.traedesten.form;

import dk.traedesten.result.InOrder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands in the inputs of a page that was sent, or is being written in.
///
/// @param here the inputs that were on the page
/// @param written what stands in each: words, a number or a day as they were written, or the ids of
///   what was chosen; what is empty is absent
/// @param odd the inputs in which something stands that none of the kind can hold
public record Submission(Set<String> here, Map<String, List<String>> written, Set<String> odd) {
  public Submission {
    here = InOrder.copy(here);
    written = InOrder.copy(written);
    odd = InOrder.copy(odd);
  }

  public boolean has(String id) {
    return here.contains(id);
  }

  public boolean isOdd(String id) {
    return odd.contains(id);
  }

  /// All that was chosen.
  public List<String> options(String id) {
    return written.getOrDefault(id, List.of());
  }

  /// What was chosen.
  public Optional<String> option(String id) {
    return options(id).stream().findFirst();
  }

  /// Words that say something.
  public Optional<String> words(String id) {
    return option(id).filter(words -> !words.isBlank());
  }

  public Optional<Integer> number(String id) {
    return words(id).flatMap(Submission::whole);
  }

  public Optional<LocalDate> day(String id) {
    return words(id).flatMap(Submission::date);
  }

  static Optional<Integer> whole(String written) {
    try {
      return Optional.of(Integer.parseInt(written.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
