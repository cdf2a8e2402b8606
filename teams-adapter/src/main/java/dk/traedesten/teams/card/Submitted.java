package dk.traedesten.teams.card;

import dk.traedesten.form.Input;
import dk.traedesten.form.Section;
import dk.traedesten.form.Submission;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What stands in the inputs of a card that was sent. Teams leaves out what is empty, so which
/// inputs there were is known from the form alone.
final class Submitted {
  /// What is chosen to choose nothing.
  static final String NONE = "-";

  private static final String COMMA = "%2C";
  private static final String PERCENT = "%25";

  private Submitted() {}

  /// @param page what stood on the card
  static Submission of(ObjectNode data, List<Section> page) {
    var here = new LinkedHashSet<String>();
    var written = new LinkedHashMap<String, List<String>>();
    var odd = new LinkedHashSet<String>();
    page.stream()
        .flatMap(Section::inputs)
        .forEach(input -> {
          var value = data.get(FormElements.INPUT + input.id());
          here.add(input.id());
          if (value != null && !value.isNull()) {
            written(value)
                .ifPresentOrElse(
                    words -> written.put(input.id(), all(input, words)), () -> odd.add(input.id()));
          }
        });
    return new Submission(here, written, odd);
  }

  private static List<String> all(Input input, String words) {
    return switch (input) {
      case Input.ManyOf _ -> options(words);
      case Input.OneOf _ -> words.isBlank() ? List.of() : List.of(decoded(words));
      case Input.PickerInput picker ->
          picker.isSingle()
              ? Stream.of(decoded(words)).filter(one -> !one.equals(NONE)).toList()
              : options(words);
      case Input.TextInput _, Input.NumberInput _, Input.DateInput _, Input.TimeInput _ ->
          List.of(words);
    };
  }

  /// What stands in one input, whatever form it is on.
  static Optional<String> words(ObjectNode data, String id) {
    return Optional.<JsonNode>ofNullable(data.get(id))
        .flatMap(Submitted::written)
        .filter(words -> !words.isBlank());
  }

  static Optional<String> option(ObjectNode data, String id) {
    return words(data, id).map(Submitted::decoded);
  }

  static List<String> options(ObjectNode data, String id) {
    return words(data, id).map(Submitted::options).orElse(List.of());
  }

  private static List<String> options(String written) {
    return Arrays.stream(written.split(","))
        .filter(one -> !one.isBlank())
        .map(Submitted::decoded)
        .toList();
  }

  /// An id without commas: Teams puts them between those chosen.
  static String encoded(String id) {
    return id.replace("%", PERCENT).replace(",", COMMA);
  }

  private static String decoded(String value) {
    return value.strip().replace(COMMA, ",").replace(PERCENT, "%");
  }

  /// Words, or a number; nothing that no input of Teams' holds.
  private static Optional<String> written(JsonNode node) {
    return Optional.of(node)
        .filter(n -> n.isString() || n.isIntegralNumber())
        .map(JsonNode::asString);
  }

  /// Whether something is filled in that was not asked for.
  static boolean hasForeign(ObjectNode data, Set<String> asked) {
    return data.propertyNames().stream()
        .filter(name -> name.startsWith(FormElements.INPUT))
        .anyMatch(name -> !asked.contains(name.substring(FormElements.INPUT.length())));
  }
}
