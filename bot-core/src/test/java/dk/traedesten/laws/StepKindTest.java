package dk.traedesten.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.step.StepHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The places that a new kind of step touches, and no others. CONTRIBUTING tells what to do in
/// each.
class StepKindTest {
  private static final Path HOUSE = Path.of("..");

  /// Those of a talk, which is like a new one: it waits, and nothing else asks what it is.
  private static final List<String> PLACES =
      List.of(
          "bot-core/src/main/java/dk/traedesten/dialog/Links.java",
          "bot-core/src/main/java/dk/traedesten/dialog/Step.java",
          "bot-core/src/main/java/dk/traedesten/dialog/StepCheck.java",
          "bot-core/src/main/java/dk/traedesten/engine/run/StepHandlers.java",
          "bot-core/src/main/java/dk/traedesten/engine/step/TalkHandler.java",
          "workbench/src/main/java/dk/traedesten/workbench/Pencil.java");

  /// Those of the moment it waits at.
  private static final List<String> PLACES_OF_ITS_MOMENT =
      List.of(
          "bot-core/src/main/java/dk/traedesten/engine/run/StepHandlers.java",
          "bot-core/src/main/java/dk/traedesten/engine/step/TalkHandler.java",
          "bot-core/src/main/java/dk/traedesten/session/WaitState.java");

  static List<Class<?>> kinds() {
    return Arrays.asList(Step.class.getPermittedSubclasses());
  }

  @Test
  void a_step_that_waits_is_known_in_these_places() {
    assertThat(sourcesThatName("Talk")).containsExactlyElementsOf(PLACES);
  }

  @Test
  void the_moment_it_waits_at_is_known_in_these_places() {
    assertThat(sourcesThatName("Talking")).containsExactlyElementsOf(PLACES_OF_ITS_MOMENT);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void each_kind_has_a_handler_of_its_name(Class<?> kind) throws ClassNotFoundException {
    var handler = Class.forName("dk.traedesten.engine.step." + kind.getSimpleName() + "Handler");
    assertThat(StepHandler.class).isAssignableFrom(handler);
  }

  /// The files of all modules in which a class is named outside of comments and texts.
  private static List<String> sourcesThatName(String name) {
    var named = Pattern.compile("^(?!\\s*//).*\\b" + name + "\\b", Pattern.MULTILINE);
    try (var modules = Files.list(HOUSE)) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .flatMap(StepKindTest::files)
          .filter(file -> named.matcher(read(file).replaceAll("\"[^\"\n]*\"", "")).find())
          .map(file -> HOUSE.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
