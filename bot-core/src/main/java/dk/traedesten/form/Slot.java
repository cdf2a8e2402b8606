package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import java.util.List;
import java.util.Optional;

/// Inputs that stay together on a page.
///
/// @param title what stands above them, where they are about one thing of several
public record Slot(Optional<Text> title, List<Input> inputs) {
  public Slot {
    inputs = List.copyOf(inputs);
  }

  static Slot of(Input... inputs) {
    return new Slot(Optional.empty(), List.of(inputs));
  }
}
