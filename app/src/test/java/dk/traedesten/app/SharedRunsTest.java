package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is written in Slack's adapter and in Teams' alike belongs in `bot-core`: there it is
/// written, read and mended once.
class SharedRunsTest {
  /// How many lines in a row are no chance.
  private static final int RUN = 10;

  /// Where such runs still stand, by file of Slack's and file of Teams', and how many begin there.
  /// The list may only get shorter, and the numbers smaller.
  private static final Map<String, Integer> STILL =
      Map.of(
          // Where an adapter is put together: what is handed out, and nothing besides.
          "Slack.java Teams.java", 1,
          // One port filled twice: the names of its methods, and nothing besides.
          "start/SlackStartPlace.java reception/TeamsStartPlace.java", 3,
          // Names of errors, one a line.
          "deliver/Refusals.java deliver/Refusals.java", 5,
          "inbound/Envelope.java deliver/Refusals.java", 8,
          // Every word that can be written, since a switch has to name them.
          "inbound/BlockActions.java reception/WrittenCommands.java", 2,
          "inbound/WrittenCommands.java reception/WrittenCommands.java", 2);

  private static final Set<String> KEPT =
      Set.of(
          "case",
          "return",
          "new",
          "switch",
          "if",
          "else",
          "yield",
          "instanceof",
          "record",
          "final",
          "static",
          "private",
          "public",
          "default",
          "for",
          "while",
          "throw",
          "try",
          "catch",
          "var",
          "this",
          "super",
          "void",
          "boolean",
          "int",
          "long");

  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  /// Words people read are data.
  private static final Pattern NO_CODE =
      Pattern.compile("^(?:import |package |//|\\*|\"|new Text\\(|static final Text ).*");

  /// A line without its names: two that do the same to other things are alike.
  private static String shape(String line) {
    return NAME.matcher(STRING.matcher(line).replaceAll("\"\""))
        .replaceAll(m ->
            KEPT.contains(m.group())
                ? m.group()
                : Character.isUpperCase(m.group().charAt(0)) ? "T" : "v");
  }

  private static List<String> shapes(Path file) {
    try (var lines = Files.lines(file)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !NO_CODE.matcher(line).matches())
          .map(SharedRunsTest::shape)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Each run with the files in which it stands.
  private static Map<List<String>, Set<String>> runs(String module, String room)
      throws IOException {
    var root = Path.of("..", module, "src/main/java/dk/traedesten", room);
    var runs = new HashMap<List<String>, Set<String>>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        var shapes = shapes(file);
        var name = root.relativize(file).toString().replace('\\', '/');
        for (int i = 0; i + RUN <= shapes.size(); i++) {
          runs.computeIfAbsent(new ArrayList<>(shapes.subList(i, i + RUN)), _ -> new TreeSet<>())
              .add(name);
        }
      }
    }
    return runs;
  }

  @Test
  void no_ten_lines_stand_in_both_chat_adapters() throws IOException {
    var slack = runs("slack-adapter", "slack");
    var teams = runs("teams-adapter", "teams");
    assertThat(slack).isNotEmpty();
    assertThat(teams).isNotEmpty();
    var found = new TreeMap<String, Integer>();
    slack.forEach((run, here) ->
        teams
            .getOrDefault(run, Set.of())
            .forEach(
                there -> here.forEach(mine -> found.merge(mine + " " + there, 1, Integer::sum))));
    found.entrySet().removeIf(pair -> pair.getValue() <= STILL.getOrDefault(pair.getKey(), 0));
    assertThat(found)
        .as(
            "ten lines alike stand in both; write them once in bot-core, and give each what differs")
        .isEmpty();
  }
}
