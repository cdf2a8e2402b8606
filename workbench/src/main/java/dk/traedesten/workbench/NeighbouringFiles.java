package dk.traedesten.workbench;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The exercises that the one in a file can use: those that lie beside it, and those that come
/// along. One that lies beside it takes the place of one that comes along.
final class NeighbouringFiles {
  private final Map<String, Dialog> found = new LinkedHashMap<>();
  private final Map<String, List<Fault>> broken = new LinkedHashMap<>();
  private final Set<String> met = new LinkedHashSet<>();

  /// Looks around for what an exercise needs.
  ///
  /// @throws IOException when what lies beside it cannot be read
  NeighbouringFiles(Path file, Dialog dialog) throws IOException {
    if (dialog.uses().findAny().isPresent()) {
      folder(file.toAbsolutePath().normalize());
      found.put(dialog.id(), dialog);
      dialog.uses().forEach(this::meet);
    }
  }

  /// What can be used.
  Catalogue catalogue() {
    return new Catalogue(List.copyOf(found.values()));
  }

  /// What is wrong in the files of exercises that are used.
  List<Fault> faults() {
    return met.stream().flatMap(id -> broken.getOrDefault(id, List.of()).stream()).toList();
  }

  private void folder(Path file) throws IOException {
    var folder = Optional.ofNullable(file.getParent()).orElse(file);
    try (var files = Files.list(folder)) {
      for (var other : files.filter(Bench::isDialog).sorted().toList()) {
        if (!other.equals(file)) {
          var id = other.getFileName().toString().replaceFirst("\\.yaml$", "");
          read(other, id);
        }
      }
    }
  }

  /// One that is written in no letters we know is no trouble for those that do without it.
  private void read(Path file, String id) throws IOException {
    try {
      read(file.toString(), id, Files.readString(file));
    } catch (CharacterCodingException | AccessDeniedException e) {
      broken.put(id, List.of(Fault.unreadable(file.toString())));
    }
  }

  private void read(String file, String id, String text) {
    switch (DialogReader.read(file, text)) {
      case Outcome.Good(var dialog) -> found.put(id, dialog);
      case Outcome.Broken(var faults) -> broken.put(id, faults);
    }
  }

  /// Looks for an exercise that is used, and for those that it uses in turn.
  private void meet(String id) {
    if (!met.add(id)) {
      return;
    }
    if (!found.containsKey(id) && !broken.containsKey(id)) {
      comesAlong(id);
    }
    Optional.ofNullable(found.get(id)).ifPresent(part -> part.uses().forEach(this::meet));
  }

  private void comesAlong(String id) {
    builtIn(id).ifPresent(text -> read(id + ".yaml", id, text));
  }

  /// The text of an exercise that comes along; empty when none has this id.
  static Optional<String> builtIn(String id) {
    try (var text = NeighbouringFiles.class.getResourceAsStream("/dialogs/" + id + ".yaml")) {
      return text == null
          ? Optional.empty()
          : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
