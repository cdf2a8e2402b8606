package dk.traedesten.dialog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The exercises there are, in the order in which they are offered.
public record Catalogue(List<Dialog> dialogs) {
  public Catalogue {
    dialogs = List.copyOf(dialogs);
  }

  public Optional<Dialog> find(String id) {
    return dialogs.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /// The other exercises an exercise uses, and those they use in turn, by id. One that is not in
  /// the catalogue is left out.
  public Map<String, Dialog> parts(Dialog dialog) {
    var parts = new LinkedHashMap<String, Dialog>();
    collect(dialog, parts);
    parts.remove(dialog.id());
    return Collections.unmodifiableMap(parts);
  }

  private void collect(Dialog dialog, Map<String, Dialog> parts) {
    dialog
        .uses()
        .forEach(id ->
            find(id)
                .filter(part -> parts.putIfAbsent(id, part) == null)
                .ifPresent(part -> collect(part, parts)));
  }
}
