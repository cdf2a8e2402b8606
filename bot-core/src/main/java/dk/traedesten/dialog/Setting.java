package dk.traedesten.dialog;

import java.util.List;

/// A choice the facilitator makes when the exercise starts; the first option is the default.
/// Conditions read it as `setting.<id>`.
public record Setting(String setting, Text text, List<Option> options) {
  public Setting {
    options = List.copyOf(options);
  }

  /// The option taken when the facilitator chooses nothing.
  public String byDefault() {
    return options.getFirst().id();
  }
}
