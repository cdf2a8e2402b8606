package dk.traedesten.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.engine.Meeting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Reading dialog files, also those that mean harm.
class DialogReaderTest {
  private static final String HEAD =
      """
      id: bomb
      version: 1
      title: {da: Prøve, en: Test}
      """;

  private static List<Fault> faults(String yaml) {
    return switch (DialogReader.read("bomb.yaml", yaml)) {
      case Outcome.Good _ -> List.of();
      case Outcome.Broken(var faults) -> faults;
    };
  }

  @Test
  void a_good_file_is_read_whole() {
    var dialog = Meeting.everything();
    assertThat(dialog.id()).isEqualTo("everything");
    assertThat(dialog.takes()).isEqualTo(Duration.ofMinutes(5));
    assertThat(dialog.modes()).containsExactly(As.NAMED, As.CONFIDENTIAL);
    assertThat(dialog.steps()).hasSizeGreaterThan(15);
  }

  @Test
  void a_file_in_a_folder_is_known_by_its_own_name() {
    assertThat(DialogReader.read("/etc/ours/bomb.yml", HEAD))
        .isInstanceOfSatisfying(
            Outcome.Broken.class,
            b ->
                assertThat(b.faults())
                    .extracting(Fault::what)
                    .containsExactly("`purpose` is missing or empty"));
  }

  @Test
  void a_fault_is_told_as_file_line_what_and_advice() {
    assertThat(new Fault("x.yaml", 3, "what", "advice"))
        .hasToString("x.yaml:3: what%n    → advice".formatted());
  }

  @Test
  @Timeout(5)
  void laughing_does_not_grow() {
    var yaml = new StringBuilder(HEAD).append("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 20; i++) {
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    assertThat(faults(yaml.toString()))
        .hasSize(20)
        .first()
        .satisfies(f -> {
          assertThat(f.line()).isEqualTo(4);
          assertThat(f.what()).startsWith("a reference to another place");
        });
  }

  @Test
  @Timeout(5)
  void a_file_that_is_too_large_is_not_even_looked_into() {
    assertThat(faults(HEAD + "purpose: " + "x".repeat(DialogReader.LARGEST)))
        .singleElement()
        .hasToString(
            "bomb.yaml:1: the file has 200058 characters, more than the 200000 an exercise may have%n    → split it into several exercises"
                .formatted());
  }

  @Test
  @Timeout(5)
  void brackets_nested_without_end_are_refused() {
    for (var open : List.of("[", "{a: ", "- ", "? ")) {
      var deep = HEAD + "purpose:\n  " + open.repeat(190_000 / open.length());
      assertThat(faults(deep)).as(open).hasSize(1).allSatisfy(DialogReaderTest::isShort);
    }
  }

  @Test
  @Timeout(5)
  void branches_nested_without_end_are_refused() {
    var yaml = new StringBuilder(HEAD).append("steps: ");
    for (int i = 0; i < 3000; i++) {
      yaml.append("[{branch: b%d, when: 'true', then: ".formatted(i));
    }
    yaml.append("[]").append("}]".repeat(3000));
    assertThat(faults(yaml.toString())).hasSize(1).allSatisfy(DialogReaderTest::isShort);
  }

  @Test
  @Timeout(5)
  void one_huge_word_is_refused_and_not_repeated_whole() {
    for (var key : List.of("id: ", "takes: ", "modes: [", "version: ", "? ")) {
      assertThat(faults(HEAD.replaceFirst("id: bomb\n", "") + key + "9".repeat(190_000) + "\n"))
          .as(key)
          .isNotEmpty()
          .allSatisfy(DialogReaderTest::isShort);
    }
  }

  private static void isShort(Fault fault) {
    assertThat(fault.toString()).hasSizeLessThan(500);
  }

  @Test
  void a_file_with_characters_that_cannot_be_seen_is_refused() {
    assertThat(faults(HEAD + "purpose: \u0000\n")).hasSize(1);
  }
}
