package dk.traedesten.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.traedesten.dialog.DialogReader.Outcome;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are made to keep a reader busy are refused at once.
class YamlBombsTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(1);
  private static final String HEAD =
      """
      id: bomb
      version: 1
      title: {da: Prøve, en: Test}
      purpose: {da: Det prøver noget., en: It tests something.}
      source: s0/test
      group: {from: 2, to: 30}
      takes: PT5M
      up-to: PT10M
      topic: {da: Om hvad?, en: About what?}
      modes: [named]
      steps:
      """;

  private record Bomb(String name, String yaml) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bomb> bombs() {
    return Stream.of(
        new Bomb("a deep list", "[".repeat(90_000)),
        new Bomb("deep groups of keys", "{a: ".repeat(40_000)),
        new Bomb("deep indentation", deep(600)),
        new Bomb("deep steps", HEAD + deepSteps(60)),
        new Bomb("a billion laughs", laughs()),
        new Bomb("a file that is too long", HEAD + "# " + "x".repeat(DialogReader.LARGEST)),
        new Bomb("ten thousand steps", HEAD + steps(10_000)),
        new Bomb("as many steps as there is room for", HEAD + "  - say: x\n".repeat(15_000)),
        new Bomb("a huge number", HEAD.replace("version: 1", "version: " + "9".repeat(100_000))),
        new Bomb("a huge power", HEAD.replace("version: 1", "version: 1e999999999")),
        new Bomb(
            "a huge span of time",
            HEAD.replace("takes: PT5M", "takes: P" + "9".repeat(30_000) + "D")),
        new Bomb("a long key", HEAD + "  - " + "k".repeat(100_000) + ": x\n"),
        new Bomb("many keys", HEAD + "  - say: x\n" + keys(15_000)),
        new Bomb("a condition that nests", HEAD + branch("(".repeat(20_000))),
        new Bomb("a condition that is long", HEAD + branch("1 > 0 && ".repeat(9_000) + "true")),
        new Bomb("places that nest", HEAD + say("{a, plural, other ".repeat(8_000))),
        new Bomb("many open braces", HEAD + say("{".repeat(90_000))));
  }

  private static String deep(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(i -> " ".repeat(i) + "a:\n")
        .collect(Collectors.joining());
  }

  private static String deepSteps(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(i ->
            "%1$s- repeat: r%2$d\n%1$s  over: {rounds: 10}\n%1$s  steps:\n"
                .formatted("    ".repeat(i) + "  ", i))
        .collect(Collectors.joining());
  }

  private static String laughs() {
    return "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        + IntStream.range(1, 12)
            .mapToObj(i ->
                "%1$c: &%1$c [*%2$c, *%2$c, *%2$c, *%2$c, *%2$c, *%2$c, *%2$c]\n"
                    .formatted('a' + i, 'a' + i - 1))
            .collect(Collectors.joining());
  }

  private static String steps(int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> "  - {say: s%d, to: everyone, text: {da: a, en: b}}\n".formatted(i))
        .collect(Collectors.joining());
  }

  private static String keys(int n) {
    return IntStream.range(0, n).mapToObj("    k%d: 1\n"::formatted).collect(Collectors.joining());
  }

  private static String branch(String when) {
    return "  - branch: b\n    when: \"" + when + "\"\n    then: []\n    otherwise: []\n";
  }

  private static String say(String words) {
    return "  - say: s\n    to: everyone\n    text: {da: \"" + words + "\", en: b}\n";
  }

  /// What is loaded and compiled the first time is not counted.
  @BeforeAll
  static void warmUp() {
    for (int i = 0; i < 3; i++) {
      assertThat(DialogReader.read("bomb.yaml", HEAD + branch("group.size > 2") + say("{topic}")))
          .isInstanceOf(Outcome.Broken.class);
    }
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void it_is_refused_in_under_a_second(Bomb bomb) {
    var outcome =
        assertTimeoutPreemptively(AT_ONCE, () -> DialogReader.read("bomb.yaml", bomb.yaml()));
    assertThat(outcome).isInstanceOf(Outcome.Broken.class);
    assertThat(((Outcome.Broken) outcome).faults())
        .isNotEmpty()
        .allMatch(fault -> fault.what().length() <= 301 && !fault.what().contains("Exception"));
  }
}
