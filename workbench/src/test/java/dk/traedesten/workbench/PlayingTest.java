package dk.traedesten.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The walk in the terminal, typed and scripted.
class PlayingTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/play");
  private static final String EVERYTHING = SCRIPTS.resolve("everything.yaml").toString();

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int typed(String lines, String... words) {
    return Workbench.run(
        List.of(words),
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String wrong() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String script(String... lines) throws IOException {
    return Files.write(folder.resolve("script.txt"), List.of(lines)).toString();
  }

  @Test
  void two_people_walk_through_every_kind_of_field() {
    var script = SCRIPTS.resolve("everything.txt").toString();
    int status = typed("", "play", EVERYTHING, "--script", script, "--people", "2", "--en");
    assertThat(status).as("%s%n%s", said(), wrong()).isZero();
    Kept.assertKept("src/test/resources/golden/everything.en.txt", said());
  }

  @Test
  void five_people_walk_through_the_start_file() throws IOException {
    var start = folder.resolve("min-egen.yaml");
    Files.writeString(start, Resources.read("start.yaml").replace("{{id}}", "min-egen"));
    var script = SCRIPTS.resolve("start.txt").toString();
    assertThat(typed("", "play", start.toString(), "--script", script)).isZero();
    Kept.assertKept("src/test/resources/golden/start.da.txt", said());
  }

  @Test
  void two_people_fill_in_what_has_ways_of_its_own_and_use_another_exercise() {
    var exercise = SCRIPTS.resolve("fields.yaml").toString();
    var script = SCRIPTS.resolve("fields.txt").toString();
    assertThat(typed("", "play", exercise, "--script", script, "--people", "2")).isZero();
    Kept.assertKept("src/test/resources/golden/fields.da.txt", said());
  }

  @Test
  void who_changes_the_language_is_spoken_to_in_it_and_the_group_is_not() throws IOException {
    var start = folder.resolve("min-egen.yaml");
    Files.writeString(start, Resources.read("start.yaml").replace("{{id}}", "min-egen"));
    var script = script("/as Bo", "/language", "2", "/my-answers");
    typed("", "play", start.toString(), "--script", script);
    assertThat(said()).contains("My answers").doesNotContain("Mine svar\n");
  }

  @Test
  void the_same_script_gives_the_same_transcript() {
    var script = SCRIPTS.resolve("everything.txt").toString();
    typed("", "play", EVERYTHING, "--script", script, "--people", "2");
    var first = said();
    out.reset();
    typed("", "play", EVERYTHING, "--script", script, "--people", "2");
    assertThat(said()).isEqualTo(first);
  }

  @Test
  void a_line_that_is_not_understood_ends_a_script_with_its_number() throws IOException {
    for (var line : List.of("/nxet", "/as Nobody", "/wait long", "/form x", "/next now")) {
      err.reset();
      var script = script("# a note", "Ord", line, "/next");
      assertThat(typed("", "play", EVERYTHING, "--script", script)).as(line).isEqualTo(1);
      assertThat(wrong()).as(line).contains("script.txt:3: this line was not understood");
    }
    assertThat(said()).doesNotContain("> /next\n");
  }

  @Test
  void a_no_is_shown_kindly_and_the_script_goes_on() throws IOException {
    var script =
        script("/as Bo", "/next", "/as Anna", "/begin", "/wait", "", "/form 7", "/quit", "x");
    assertThat(typed("", "play", EVERYTHING, "--script", script)).isZero();
    assertThat(said())
        .contains(
            "Det er den, der faciliterer, som styrer forløbet.",
            "Øvelsen er allerede i gang.",
            "Ingen frist løber lige nu.",
            "Her skal stå et svar.",
            "Det skema er der ikke.",
            "Tak for nu.")
        .doesNotContain("> x");
  }

  @Test
  void what_was_begun_waits_until_one_is_back() throws IOException {
    var script =
        script("Ord", "/next", "7", "/as Bo", "3", "/as Anna", "4", "4", "", "/as Bo", "/show");
    assertThat(typed("", "play", EVERYTHING, "--script", script, "--en")).isZero();
    assertThat(said().lines().filter(l -> l.startsWith("? ")))
        .endsWith("? Your hope (0 = little, 5 = much)", "? Your hope (0 = little, 5 = much)");
    assertThat(said()).contains("1/5 … Bo, Camilla, David, Emma");
  }

  @Test
  void an_answer_is_changed_in_its_form() throws IOException {
    var script = script("Ord", "/form 1", "Andre ord", "/next");
    assertThat(typed("", "play", EVERYTHING, "--script", script)).isZero();
    assertThat(said()).contains("tom linje beholder »Ord«", "1/1");
  }

  @Test
  void only_the_deadlines_on_the_way_pass() throws IOException {
    var script = script("Ord", "/next", "/wait 10h", "/wait 13h", "/wait 2h");
    assertThat(typed("", "play", EVERYTHING, "--script", script)).isZero();
    var times = said().lines().filter(l -> l.startsWith("… ")).toList();
    assertThat(times)
        .containsExactly(
            "… mandag d. 23. november kl. 19.00",
            "… tirsdag d. 24. november kl. 08.00",
            "… tirsdag d. 24. november kl. 10.00");
    assertThat(said().indexOf("Trinnet er lukket. 0 af 5"))
        .isGreaterThan(said().indexOf(times.get(2)));
  }

  @Test
  void somebody_types_and_the_end_of_what_they_type_ends_it() {
    assertThat(typed("Samarbejde på tværs, også når det kniber\n/huh\n", "play", EVERYTHING))
        .isZero();
    assertThat(said()).contains("Anna> ", "1/1", "»/huh« forstår jeg ikke", "Tak for nu.");
  }

  @Test
  void nobody_sees_what_another_alone_is_shown() throws IOException {
    assertThat(typed("", "play", EVERYTHING, "--script", script("/as Bo", "/show"))).isZero();
    var asBo = said().substring(said().indexOf("/as Bo"));
    assertThat(asBo).doesNotContain("Du faciliterer").doesNotContain("Kun Anna");
  }

  @Test
  void a_broken_file_gives_the_errors_of_the_check() throws IOException {
    var broken = folder.resolve("everything.yaml");
    Files.writeString(
        broken, Files.readString(Path.of(EVERYTHING)).replace("to: facilitator", "to: someone"));
    assertThat(typed("", "play", broken.toString())).isEqualTo(1);
    assertThat(wrong()).contains("everything.yaml:23: nobody has the role `someone`");
    assertThat(said()).isEmpty();
  }

  @Test
  void what_cannot_be_chosen_is_said() {
    assertThat(typed("", "play", EVERYTHING, "--mode", "open")).isEqualTo(1);
    assertThat(typed("", "play", EVERYTHING, "--set", "form=tall")).isEqualTo(1);
    assertThat(typed("", "play", EVERYTHING, "--script", "nowhere.txt")).isEqualTo(1);
    assertThat(wrong())
        .contains("--mode is one of: named, confidential")
        .contains("has no setting form with the option tall")
        .contains("nowhere.txt is not there");
    assertThat(typed("", "play", EVERYTHING, "--people", "0")).isEqualTo(2);
    assertThat(typed("", "play", EVERYTHING, "--people", "eleven")).isEqualTo(2);
    assertThat(typed("", "play")).isEqualTo(2);
  }

  @Test
  void the_mode_and_the_settings_of_the_start_are_taken() throws IOException {
    var script = script("Ord", "/next");
    assertThat(
            typed(
                "",
                "play",
                EVERYTHING,
                "--script",
                script,
                "--mode",
                "confidential",
                "--set",
                "form=short"))
        .isZero();
    assertThat(said()).contains("Hvad du svarer, vises aldrig for dine kolleger");
  }

  @Test
  void whatever_is_typed_it_goes_on() {
    var words =
        List.of(
            "",
            "1",
            "2 1",
            "1 1 1 1",
            "ja",
            "+3",
            "2026-12-01",
            "ord; flere ord",
            "/next",
            "/skip",
            "/as Bo",
            "/as Anna",
            "/as Emma",
            "/wait",
            "/wait 1d",
            "/form 1",
            "/form 2",
            "/leave",
            "/join",
            "/show",
            "/extend",
            "/nudge",
            "/hej",
            "/",
            "{topic}",
            "99999999999");
    for (int seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      var lines = new StringJoiner("\n");
      for (int i = 0; i < 150; i++) {
        lines.add(words.get(random.nextInt(words.size())));
      }
      assertThat(typed(lines.toString(), "play", EVERYTHING)).as("seed %d", seed).isZero();
    }
    assertThat(wrong()).isEmpty();
  }
}
