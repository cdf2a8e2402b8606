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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Reads the exercises that come along, and the organisation's own: one of theirs with the same id
/// takes the place of ours, and one that is broken is refused with its errors while everything else
/// works.
final class Dialogs {
  private Dialogs() {}

  /// Reads them all.
  ///
  /// @param refused is told each fault of a file that is left out
  static Catalogue read(Optional<Path> own, Consumer<Fault> refused) {
    var all = new LinkedHashMap<String, Dialog>();
    builtIn(all);
    own.ifPresent(folder -> own(folder, all, refused));
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

  private static void builtIn(Map<String, Dialog> all) {
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
  }

  private static void own(Path folder, Map<String, Dialog> all, Consumer<Fault> refused) {
    if (!Files.isDirectory(folder)) {
      throw new Configuration.Unusable(
          "TRAEDESTEN_DIALOGS", folder.toString(), "the path of a folder that is there");
    }
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        switch (DialogReader.read(file.toString(), Files.readString(file))) {
          case Outcome.Good(var dialog) -> all.put(dialog.id(), dialog);
          case Outcome.Broken(var faults) -> faults.forEach(refused);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
