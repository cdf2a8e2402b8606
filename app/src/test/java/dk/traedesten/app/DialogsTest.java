package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The exercises that come along, and the organisation's own.
class DialogsTest {
  @TempDir Path own;

  private static void nothingIsRefused(Fault fault) {
    throw new AssertionError(fault.toString());
  }

  @Test
  void those_that_come_along_begin_with_the_five_it_is_named_for() {
    assertThat(Dialogs.read(Optional.empty(), DialogsTest::nothingIsRefused).get().dialogs())
        .extracting(Dialog::id)
        .startsWith("check-in", "commitment", "proevehandling", "5f", "puls")
        .contains("rundbord", "borgerrejse", "borgerland");
  }

  @Test
  void one_of_theirs_takes_the_place_of_ours() throws IOException {
    var ours = Files.readString(Path.of("../dialogs/puls.yaml"));
    Files.writeString(own.resolve("puls.yaml"), ours.replace("Ugentlig puls", "Vores puls"));
    assertThat(
            Dialogs.read(Optional.of(own), DialogsTest::nothingIsRefused)
                .get()
                .find("puls")
                .orElseThrow()
                .title()
                .da())
        .isEqualTo("Vores puls");
  }

  @Test
  void a_broken_one_is_left_out_with_its_error_and_everything_else_works() throws IOException {
    var good = Files.readString(Path.of("../dialogs/puls.yaml"));
    Files.writeString(own.resolve("egen.yaml"), good.replace("id: puls", "id: egen"));
    Files.writeString(own.resolve("puls.yaml"), good.replace("to: 10", "to: ten"));
    var faults = new ArrayList<Fault>();
    var catalogue = Dialogs.read(Optional.of(own), faults::add).get();
    assertThat(catalogue.find("egen")).isPresent();
    assertThat(catalogue.find("puls").orElseThrow().title().da()).isEqualTo("Ugentlig puls");
    assertThat(faults).singleElement().asString().contains("puls.yaml:30", "`to`", "write");
  }

  @Test
  void one_that_uses_another_waits_until_that_one_is_there() throws IOException {
    var puls = Files.readString(Path.of("../dialogs/puls.yaml"));
    Files.writeString(
        own.resolve("egen.yaml"),
        puls.replace("id: puls", "id: egen")
            + """

              - use: later
                of: anden
            """);
    var faults = new ArrayList<Fault>();
    var dialogs = Dialogs.read(Optional.of(own), faults::add);
    assertThat(dialogs.get().find("egen")).isEmpty();
    assertThat(faults).singleElement().asString().contains("there is no exercise `anden`");
    Files.writeString(own.resolve("anden.yaml"), puls.replace("id: puls", "id: anden"));
    dialogs.readAgain();
    assertThat(dialogs.get().parts(dialogs.get().find("egen").orElseThrow()))
        .containsOnlyKeys("anden");
    assertThat(faults).hasSize(1);
  }

  @Test
  void one_that_uses_a_broken_one_names_the_broken_file() throws IOException {
    var puls = Files.readString(Path.of("../dialogs/puls.yaml"));
    var use = "\n- use: later\n  of: anden\n".indent(2);
    Files.writeString(own.resolve("egen.yaml"), puls.replace("id: puls", "id: egen") + use);
    Files.write(own.resolve("anden.yaml"), "id: øh".getBytes(StandardCharsets.ISO_8859_1));
    var faults = new ArrayList<Fault>();
    Dialogs.read(Optional.of(own), faults::add);
    assertThat(faults)
        .extracting(f -> Path.of(f.file()).getFileName() + ": " + f.what())
        .containsExactlyInAnyOrder(
            "anden.yaml: the file cannot be read",
            "egen.yaml: the exercise `anden` is refused, as its file is written now");
  }
}
