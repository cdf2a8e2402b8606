package dk.traedesten.dialog;

import dk.traedesten.dialog.FaultList.Complaint;
import java.util.List;
import tools.jackson.core.JacksonException;

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
    var places = SourceLines.of(yaml);
    if (!places.references().isEmpty()) {
      return new Outcome.Broken(
          places.references().stream().distinct().map(line -> reference(file, line)).toList());
    }
    if (!places.cut().isEmpty()) {
      return new Outcome.Broken(
          places.cut().stream().map(place -> cut(file, places.line(place))).toList());
    }
    try {
      var unknown = KeyCheck.complaints(Mappers.YAML.readTree(yaml));
      if (!unknown.isEmpty()) {
        return new Outcome.Broken(faults(file, places, unknown));
      }
      var dialog = Mappers.YAML.readValue(yaml, Dialog.class);
      var faults = faults(file, places, new DialogCheck(file, dialog).complaints());
      return faults.isEmpty() ? new Outcome.Good(dialog) : new Outcome.Broken(faults);
    } catch (JacksonException e) {
      return new Outcome.Broken(List.of(Misread.fault(file, places, e)));
    }
  }

  private static List<Fault> faults(String file, SourceLines places, List<Complaint> complaints) {
    return complaints.stream()
        .map(c -> new Fault(file, places.line(c.place()), c.what(), c.advice()))
        .toList();
  }

  private static Fault cut(String file, int line) {
    return new Fault(
        file,
        line,
        "the text ends at ` #`: what stands behind it is taken for a comment",
        "put the text in quotes; a comment stands on a line of its own");
  }

  private static Fault reference(String file, int line) {
    return new Fault(
        file,
        line,
        "a reference to another place (`&`, `*` or `!`), which is not understood here",
        "write out what it stands for, or put the text in quotes");
  }

  private static Outcome broken(String file, int line, String what, String advice) {
    return new Outcome.Broken(List.of(new Fault(file, line, what, advice)));
  }
}
