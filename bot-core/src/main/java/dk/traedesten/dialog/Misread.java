package dk.traedesten.dialog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Turns what a parser stumbles over into what the one who wrote the file needs to hear.
final class Misread {
  private static final Pattern LINE = Pattern.compile("line (\\d+)");
  private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");

  /// What is wrong, and what to write instead.
  private record Words(String what, String advice) {
    /// Our own refusals say both in one sentence.
    static Words of(String both, String otherwise) {
      int between = both.indexOf("; ");
      return between < 0
          ? new Words(both, otherwise)
          : new Words(both.substring(0, between), both.substring(between + 2));
    }
  }

  private Misread() {}

  static Fault fault(String file, SourceLines places, JacksonException e) {
    var words = words(e);
    return new Fault(file, line(places, e), words.what(), words.advice());
  }

  private static int line(SourceLines places, JacksonException e) {
    if (e instanceof DatabindException) {
      return e.getPath().isEmpty() ? places.within(location(e)) : places.line(pointer(e.getPath()));
    }
    return places.within(marked(e));
  }

  private static int location(JacksonException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  /// The line that YAML's own words point at: where the fault is, or where that began which never
  /// ends.
  private static int marked(JacksonException e) {
    var lines =
        LINE.matcher(e.getOriginalMessage())
            .results()
            .map(m -> Integer.parseInt(m.group(1)))
            .toList();
    if (lines.isEmpty()) {
      return location(e);
    }
    return e.getOriginalMessage().contains("end of stream") ? lines.getFirst() : lines.getLast();
  }

  private static String pointer(List<JacksonException.Reference> path) {
    var pointer = new StringBuilder();
    for (var step : path) {
      pointer.append('/');
      pointer.append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
    }
    return pointer.toString();
  }

  private static Words words(JacksonException e) {
    var problem = e.getOriginalMessage();
    var name = name(e);
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          new Words("`%s` is not known here".formatted(unknown.getPropertyName()), known(unknown));
      case InvalidFormatException wrong when "".equals(wrong.getValue()) ->
          new Words("`%s` is missing or empty".formatted(name), Examples.of(name));
      case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
          new Words(
              "`%s` is not a word that is known here".formatted(wrong.getValue()),
              Nearest.advice(
                  String.valueOf(wrong.getValue()),
                  words(wrong.getTargetType()),
                  "write one of: "));
      case InvalidFormatException _, InputCoercionException _ -> notANumber(name);
      case ValueInstantiationException wrong when wrong.getCause() != null ->
          Words.of(String.valueOf(wrong.getCause().getMessage()), Examples.of(name));
      case MismatchedInputException _ when e.getPath().isEmpty() -> whole(problem);
      case MismatchedInputException _
          when problem.contains("Null value") || problem.contains("`null`") ->
          new Words("`%s` is missing or empty".formatted(name), Examples.of(name));
      case MismatchedInputException wrong when wrong.getTargetType() == int.class ->
          notANumber(name);
      case MismatchedInputException wrong when problem.startsWith("Cannot") ->
          new Words("`%s` cannot be %s".formatted(name, shape(problem)), instead(wrong, name));
      case MismatchedInputException _ -> Words.of(problem, Examples.of(name));
      default -> yaml(problem);
    };
  }

  private static String known(UnrecognizedPropertyException unknown) {
    var keys = unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
    var advice = "write one of: " + String.join(", ", keys);
    return unknown.getReferringClass() == Text.class
        ? advice + "; if it is part of the text, put the text in quotes, for its comma or colon"
        : advice;
  }

  private static Words notANumber(String name) {
    return new Words(
        "`%s` is no whole number that can be used here".formatted(name),
        "write for instance `%s: 5`".formatted(name));
  }

  /// The whole file is not what it should be.
  private static Words whole(String problem) {
    if (problem.startsWith("Trailing")) {
      return new Words(
          "a second exercise begins here, after `---`", "give each exercise a file of its own");
    }
    return new Words(
        "this is no exercise: it does not begin with keys",
        "begin with `id: …`, `version: 1`, `title: {da: …, en: …}`");
  }

  /// What to write where the shape is wrong.
  private static String instead(MismatchedInputException wrong, String name) {
    var shape = shape(wrong.getOriginalMessage());
    var wanted = wrong.getTargetType();
    if (wanted != null && Collection.class.isAssignableFrom(wanted)) {
      return Examples.ofList(name);
    }
    if (wanted == String.class && shape.equals("a group of keys")) {
      return "if it is a text that begins with `{`, put it in quotes: `%s: \"{…} …\"`"
          .formatted(name);
    }
    return Examples.of(name);
  }

  private static String shape(String problem) {
    return problem.contains("from Array value")
        ? "a list"
        : problem.contains("from Object value") ? "a group of keys" : "a single value";
  }

  /// The file is no YAML.
  private static Words yaml(String problem) {
    var twice = TWICE.matcher(problem);
    if (twice.find()) {
      return new Words("`%s` stands here twice".formatted(twice.group(1)), "keep one of them");
    }
    var said =
        problem.lines().filter(l -> !l.isBlank() && !Character.isWhitespace(l.charAt(0))).toList();
    return new Words(
        "this is not readable as YAML: " + String.join(", ", said),
        "check indentation (spaces, never tabs), brackets and quotes; put a text with `:` or `#` in quotes");
  }

  private static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> Mappers.JSON.valueToTree(constant).asString())
        .toList();
  }

  /// The key at which reading stopped.
  private static String name(JacksonException e) {
    return e.getPath().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(Objects::nonNull)
        .reduce((_, last) -> last)
        .orElse("the value");
  }
}
