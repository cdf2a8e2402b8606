package dk.traedesten.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page that lists every exercise is made from the files themselves.
class CataloguePageTest {
  private static final Path PAGE = Path.of("../docs/exercises.md");

  private static final String TOP =
      """
      <!-- Made from dialogs/*.yaml. To change it, change those and run
           ./test -pl dialogs -am -Dtest=CataloguePageTest -Daccept=true -->

      # The exercises

      What a group can walk through, each from one file in [dialogs](../dialogs). People start one by
      its name: `/traedesten kurs` in Slack, `@Trædesten kurs` in Teams, or from the menu.

      | name | exercise | what a group gets | people | time | source |
      |---|---|---|---|---|---|
      """;

  @Test
  void the_page_lists_every_exercise_as_its_file_says() throws IOException {
    var made =
        TOP
            + EveryDialogTest.files().stream()
                .map(EveryDialogTest::read)
                .map(CataloguePageTest::row)
                .collect(Collectors.joining());
    if (Boolean.getBoolean("accept")) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("docs/exercises.md; accept it with the command at its top")
        .isEqualTo(made);
  }

  private static String row(Dialog dialog) {
    var source = dialog.source().split("/", 2);
    return "| `%s` | **%s** %s | %s | %d–%d | %s | [%s](../seeds/%s.md#%s) |%n"
        .formatted(
            dialog.id(),
            dialog.title().in(Language.DA),
            alsoIn(dialog),
            dialog.purpose().in(Language.EN),
            dialog.group().from(),
            dialog.group().to(),
            time(dialog.takes(), dialog.upTo()),
            dialog.source(),
            source[0],
            source[1]);
  }

  private static String alsoIn(Dialog dialog) {
    var english = dialog.title().in(Language.EN);
    return english.equals(dialog.title().in(Language.DA)) ? "" : "· " + english;
  }

  /// How long it takes: `45–90 min`, `2–7 h`.
  private static String time(Duration from, Duration to) {
    return to.toMinutes() <= 90
        ? "%d–%d min".formatted(from.toMinutes(), to.toMinutes())
        : "%s–%s h".formatted(hours(from), hours(to));
  }

  private static String hours(Duration time) {
    var half = time.toMinutes() % 60 == 30 ? "½" : "";
    return time.toMinutes() < 60 ? half : time.toHours() + half;
  }
}
