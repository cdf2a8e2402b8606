package dk.traedesten.app;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The exercises that can be started now: those that come along, and the organisation's own. One of
/// theirs with the same id takes the place of ours, and one that is broken is refused with its
/// errors while everything else works.
final class Dialogs implements Supplier<Catalogue> {
  private final Map<String, Dialog> builtIn;
  private final Optional<OwnDialogs> own;
  private volatile Catalogue now;

  private Dialogs(Map<String, Dialog> builtIn, Optional<OwnDialogs> own) {
    this.builtIn = builtIn;
    this.own = own;
    this.now = together();
  }

  /// Reads them all.
  ///
  /// @param folder the organisation's own
  /// @param refused is told each fault of a file that cannot be used
  static Dialogs read(Optional<Path> folder, Consumer<Fault> refused) {
    var own = folder.map(f -> new OwnDialogs(there(f), refused));
    var dialogs = new Dialogs(builtIn(), own);
    try {
      dialogs.readAgain();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dialogs;
  }

  private static Path there(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BotSettings.Unusable(
          "TRAEDESTEN_DIALOGS", folder.toString(), "the path of a folder that is there");
    }
    return folder;
  }

  /// The exercises as they are at this moment. What a session has begun with stays with it.
  @Override
  public Catalogue get() {
    return now;
  }

  /// The folder of the organisation's own.
  Optional<Path> folder() {
    return own.map(OwnDialogs::folder);
  }

  /// Reads the organisation's own again.
  ///
  /// @throws IOException when their folder is away; then everything stays as it was
  synchronized void readAgain() throws IOException {
    if (own.isPresent()) {
      own.get().read(this::together);
      now = together();
    }
  }

  private Catalogue together() {
    return together(own.map(OwnDialogs::all).orElse(List.of()));
  }

  private Catalogue together(Collection<Dialog> theirs) {
    var all = new LinkedHashMap<>(builtIn);
    theirs.forEach(dialog -> all.put(dialog.id(), dialog));
    return new Catalogue(
        all.values().stream().sorted(Comparator.comparing(Dialogs::place)).toList());
  }

  /// The five that the product is named for come first, then the rest by name.
  private static String place(Dialog dialog) {
    return switch (dialog.id()) {
      case "check-in" -> "0";
      case "commitment" -> "1";
      case "proevehandling" -> "2";
      case "5f" -> "3";
      case "puls" -> "4";
      default -> "5" + dialog.title().da();
    };
  }

  private static Map<String, Dialog> builtIn() {
    var all = new LinkedHashMap<String, Dialog>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:dialogs/*.yaml")) {
        var name = Optional.ofNullable(file.getFilename()).orElse("?");
        switch (DialogReader.read(name, file.getContentAsString(StandardCharsets.UTF_8))) {
          case Outcome.Good(var dialog) -> all.put(dialog.id(), dialog);
          case Outcome.Broken(var faults) ->
              throw new IllegalStateException("a dialog that comes along is broken: " + faults);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
