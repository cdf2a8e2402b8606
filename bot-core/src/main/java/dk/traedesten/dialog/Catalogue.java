package dk.traedesten.dialog;

import java.util.List;
import java.util.Optional;

/// The exercises there are, in the order in which they are offered.
public record Catalogue(List<Dialog> dialogs) {
  public Catalogue {
    dialogs = List.copyOf(dialogs);
  }

  public Optional<Dialog> find(String id) {
    return dialogs.stream().filter(d -> d.id().equals(id)).findFirst();
  }
}
