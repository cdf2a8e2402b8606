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
    assertThat(dialog.modes())
        .containsExactly(AnswerVisibility.NAMED, AnswerVisibility.CONFIDENTIAL);
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

  private static final String REST =
      """
      purpose: {da: Et formål, en: A purpose}
      source: s0/test
      group: {from: 2, to: 9}
      takes: PT5M
      up-to: PT5M
      topic: {da: Om hvad?, en: About what?}
      modes: [named]
      steps:
        - say: hello
          to: everyone
          text: {da: Hej, en: Hi}
      """;

  private static List<String> what(String rest) {
    return faults(HEAD + rest).stream().map(Fault::what).toList();
  }

  @Test
  void a_time_is_never_none_never_backwards_and_never_for_ever() {
    assertThat(what(REST)).isEmpty();
    for (var time : List.of("PT0M", "PT-10M", "-PT10M", "P400D", "P9999999D")) {
      for (var line : List.of("takes: PT5M", "up-to: PT5M", "modes: [named]")) {
        var instead =
            line.startsWith("modes")
                ? line + "\nstand-in: " + time
                : line.substring(0, line.indexOf(' ') + 1) + time;
        assertThat(what(REST.replace(line, instead))).as(instead).isNotEmpty();
      }
    }
  }

  @Test
  void a_misspelt_key_is_said_with_what_was_meant_and_not_what_is_missing_for_it() {
    assertThat(faults(HEAD + REST.replace("takes:", "taeks:").replace("  to:", "  ot:")))
        .extracting(f -> f.what() + " → " + f.advice().split("\\? ", 2)[0])
        .containsExactly(
            "`taeks` is not known here → did you mean `takes`",
            "`ot` is not known here → did you mean `to`");
  }

  @Test
  void a_text_that_a_number_sign_would_cut_is_said() {
    var cut = "the text ends at ` #`: what stands behind it is taken for a comment";
    for (var text :
        List.of(
            "\n      da: Sag nr. #1\n      en: Hi",
            "\n      da: #1\n      en: Hi",
            "{da: Hej, en: Hi #1\n      }")) {
      assertThat(what(REST.replace("{da: Hej, en: Hi}", text))).as(text).containsExactly(cut);
    }
    for (var text :
        List.of("{da: Nr.#1, en: C#}", "{da: \"Nr. #1\", en: 'Nr. #1'} # both in quotes")) {
      assertThat(what(REST.replace("{da: Hej, en: Hi}", text))).as(text).isEmpty();
    }
  }

  @Test
  void a_comment_behind_what_is_no_text_is_a_comment() {
    assertThat(
            what(
                REST.replace("modes: [named]", "modes: [named] # or confidential")
                    .replace("PT5M", "PT5M   # short")))
        .isEmpty();
  }
}
