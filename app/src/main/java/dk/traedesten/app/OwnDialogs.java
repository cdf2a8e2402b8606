package dk.traedesten.app;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Fault;
import dk.traedesten.dialog.Links;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The organisation's own exercises: the files of one folder, read again and again.
///
/// A file that is broken is refused with its errors, once, and what it held before stays.
final class OwnDialogs {
  /// A file as it was last seen.
  ///
  /// @param text what it held, whether or not that could be used
  /// @param wanted what stands in it now, when it can be read
  /// @param dialog the newest of it that could be used
  private record Seen(String text, Optional<Dialog> wanted, Optional<Dialog> dialog) {
    boolean isWaiting() {
      return wanted.isPresent() && !wanted.equals(dialog);
    }

    Seen used() {
      return new Seen(text, wanted, wanted);
    }
  }

  private final Path folder;
  private final Consumer<Fault> refused;
  private Map<Path, Seen> seen = Map.of();

  OwnDialogs(Path folder, Consumer<Fault> refused) {
    this.folder = folder;
    this.refused = refused;
  }

  Path folder() {
    return folder;
  }

  Collection<Dialog> all() {
    return seen.values().stream().flatMap(s -> s.dialog().stream()).toList();
  }

  /// Reads what has changed since it was read last. One that uses an exercise which is not there
  /// waits for it.
  ///
  /// @param others all exercises, with these own ones among them
  /// @throws IOException when the folder is not there, or closed; then everything stays as it was
  void read(Function<Collection<Dialog>, Catalogue> others) throws IOException {
    var before = seen;
    var now = new TreeMap<Path, Seen>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(OwnDialogs::isDialog).toList()) {
        look(file).ifPresent(it -> now.put(file, it));
      }
    }
    var wanted = now.values().stream().flatMap(s -> s.wanted().stream()).toList();
    var all = others.apply(wanted);
    var broken = broken(now);
    now.replaceAll(
        (file, it) -> it.isWaiting() ? linked(file, it, all, broken, before.get(file)) : it);
    seen = now;
  }

  /// The ids of exercises whose files are there and broken.
  private static Set<String> broken(Map<Path, Seen> now) {
    return now.entrySet().stream()
        .filter(file -> file.getValue().wanted().isEmpty())
        .map(file -> file.getKey().getFileName().toString().replaceFirst("\\.yaml$", ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Uses what stands in a file now, when the exercises it uses are there.
  private Seen linked(
      Path file, Seen it, Catalogue all, Set<String> broken, @Nullable Seen before) {
    var faults = Links.faults(file.toString(), it.text(), it.wanted().orElseThrow(), all, broken);
    if (faults.isEmpty()) {
      return it.used();
    }
    if (before == null || !before.text().equals(it.text())) {
      faults.forEach(refused);
    }
    return it;
  }

  /// Editors keep their own files beside the one that is written.
  private static boolean isDialog(Path file) {
    var name = file.getFileName().toString();
    return name.endsWith(".yaml") && !name.startsWith(".") && !Files.isDirectory(file);
  }

  private Optional<Seen> look(Path file) {
    var before = Optional.ofNullable(seen.get(file));
    try {
      var text = Files.readString(file);
      return before.filter(s -> s.text().equals(text)).or(() -> Optional.of(read(file, text)));
    } catch (NoSuchFileException goneMeanwhile) {
      return Optional.empty();
    } catch (IOException e) {
      return before
          .filter(s -> s.text().equals(e.toString()))
          .or(() ->
              Optional.of(refuse(file, e.toString(), List.of(Fault.unreadable(file.toString())))));
    }
  }

  private Seen read(Path file, String text) {
    return switch (DialogReader.read(file.toString(), text)) {
      case Outcome.Good(var dialog) -> new Seen(text, Optional.of(dialog), earlier(file));
      case Outcome.Broken(var faults) -> refuse(file, text, faults);
    };
  }

  private Seen refuse(Path file, String text, List<Fault> faults) {
    faults.forEach(refused);
    return new Seen(text, Optional.empty(), earlier(file));
  }

  private Optional<Dialog> earlier(Path file) {
    return Optional.ofNullable(seen.get(file)).flatMap(Seen::dialog);
  }
}
