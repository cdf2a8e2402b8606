package dk.traedesten.teams.card;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What stands in the inputs of a card that was sent. Teams leaves out what is empty, so which
/// inputs there were is known from the form alone.
///
/// @param here the inputs of the page
record Filled(ObjectNode data, Set<String> here) {
  private static final String COMMA = "%2C";
  private static final String PERCENT = "%25";

  Filled {
    here = Set.copyOf(here);
  }

  /// Whether the input is on this page.
  boolean has(String id) {
    return here.contains(id);
  }

  /// Whether something stands in it that no input of Teams' holds.
  boolean isOdd(String id) {
    return data.has(id) && !data.get(id).isNull() && written(id).isEmpty();
  }

  /// Words that say something.
  Optional<String> words(String id) {
    return written(id).filter(words -> !words.isBlank());
  }

  Optional<String> option(String id) {
    return words(id).map(Filled::decoded);
  }

  List<String> options(String id) {
    return words(id).stream()
        .flatMap(all -> Arrays.stream(all.split(",")))
        .filter(one -> !one.isBlank())
        .map(Filled::decoded)
        .toList();
  }

  Optional<Integer> number(String id) {
    return words(id).flatMap(Filled::whole);
  }

  Optional<LocalDate> day(String id) {
    return words(id).flatMap(Filled::date);
  }

  /// An id without commas: Teams puts them between those chosen.
  static String encoded(String id) {
    return id.replace("%", PERCENT).replace(",", COMMA);
  }

  private static String decoded(String value) {
    return value.strip().replace(COMMA, ",").replace(PERCENT, "%");
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

  private Optional<String> written(String id) {
    return Optional.<JsonNode>ofNullable(data.get(id))
        .filter(n -> n.isString() || n.isIntegralNumber())
        .map(JsonNode::asString);
  }
}
