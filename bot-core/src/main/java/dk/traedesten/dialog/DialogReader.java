package dk.traedesten.dialog;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Reads a dialog file strictly: what is not understood is an error with its place, never a guess.
public final class DialogReader {
  /// The largest file, in characters.
  public static final int LARGEST = 200_000;

  private DialogReader() {}

  /// What came of reading a file.
  public sealed interface Outcome {
    record Good(Dialog dialog) implements Outcome {}

    record Broken(List<Fault> faults) implements Outcome {
      public Broken {
        faults = List.copyOf(faults);
      }
    }
  }

  /// Reads one file.
  ///
  /// @param file its name, for errors; without `.yaml` it must be the dialog's id
  public static Outcome read(String file, String yaml) {
    if (yaml.length() > LARGEST) {
      return broken(
          file,
          1,
          "the file has %d characters, more than the %d an exercise may have"
              .formatted(yaml.length(), LARGEST),
          "split it into several exercises");
    }
    try {
      var dialog = Mappers.YAML.readValue(yaml, Dialog.class);
      var places = Places.of(yaml);
      var faults =
          new DialogCheck(file, dialog)
              .complaints().stream()
                  .map(c -> new Fault(file, places.line(c.place()), c.what(), c.advice()))
                  .toList();
      return faults.isEmpty() ? new Outcome.Good(dialog) : new Outcome.Broken(faults);
    } catch (DatabindException e) {
      return broken(file, line(e), what(e), advice(e));
    } catch (JacksonException e) {
      return broken(
          file,
          line(e),
          firstLine(e.getOriginalMessage()),
          "check indentation, quotes, and that no key stands twice");
    }
  }

  private static Outcome broken(String file, int line, String what, String advice) {
    return new Outcome.Broken(List.of(new Fault(file, line, what, advice)));
  }

  private static int line(JacksonException e) {
    var location = e.getLocation();
    return location == null || location.getLineNr() < 1 ? 1 : location.getLineNr();
  }

  private static String what(DatabindException e) {
    var problem = e.getOriginalMessage();
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          "`%s` is not known here".formatted(unknown.getPropertyName());
      case InvalidFormatException wrong ->
          "`%s` is not %s".formatted(wrong.getValue(), kind(wrong.getTargetType()));
      case ValueInstantiationException wrong when wrong.getCause() != null ->
          String.valueOf(wrong.getCause().getMessage());
      case MismatchedInputException _
          when problem.contains("`null`") || problem.startsWith("Null") ->
          "`%s` is missing or empty".formatted(name(e));
      default -> firstLine(problem);
    };
  }

  private static String advice(DatabindException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          "write one of: "
              + String.join(
                  ", ",
                  unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList());
      case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
          "write one of: " + String.join(", ", words(wrong.getTargetType()));
      default -> "write or correct `%s` there".formatted(name(e));
    };
  }

  private static String kind(Class<?> type) {
    return type.isEnum() ? "a word that is known here" : "a whole number";
  }

  private static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> Mappers.JSON.valueToTree(constant).asString())
        .toList();
  }

  /// The key at which reading stopped.
  private static String name(DatabindException e) {
    return e.getPath().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(Objects::nonNull)
        .reduce((_, last) -> last)
        .orElse("the value");
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("not readable");
  }
}
