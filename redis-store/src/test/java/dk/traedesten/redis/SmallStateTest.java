package dk.traedesten.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.engine.Meeting;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import dk.traedesten.result.Value;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.spi.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session is small, and a click writes what it changes: counted where it lies.
class SmallStateTest {
  private static final int PEOPLE = 10;
  private RealServer server;
  private Redis redis;
  @TempDir Path folder;

  @BeforeEach
  void start() {
    server = RealServer.current("--appendonly", "yes");
    redis =
        Redis.open(
            RedisUrl.parse("redis://127.0.0.1:" + server.port()),
            KeyFile.create(folder.resolve("keys.json")),
            4,
            FileVault.in(folder.resolve("vault")));
  }

  @AfterEach
  void stop() {
    redis.close();
    server.close();
  }

  private Played played(String token) {
    var steps =
        IntStream.of(1, 2, 3)
                .mapToObj(step ->
                    """
                    - ask: ask%1$d
                      of: everyone
                      text: {da: Spørgsmål, en: Question}
                      prompts:
                        - free-text: why%1$d
                          text: {da: Hvorfor, en: Why}
                          size: line
                      until: everyone
                    """
                        .formatted(step))
                .collect(Collectors.joining())
            + """
            - talk: after
              text: {da: Bagefter, en: Afterwards}
              prompts:
                - {da: Hvad ser I?, en: What do you see?}
              takes: PT5M
            """;
    return new Played(redis, token, Meeting.of(steps), AnswerVisibility.CONFIDENTIAL, PEOPLE);
  }

  private static Map<String, Value> given(int step) {
    return Map.of(
        "why" + step,
        new Value.Words("Jeg tror på retningen, men min egen drift æder tiden lige nu."));
  }

  /// What a session takes, with nothing under way.
  private long bytes(Played played) {
    try (var connection = server.connect()) {
      return connection.keys("s:*" + played.id() + ":*").stream()
          .flatMap(key -> connection.hgetAll(key).entrySet().stream())
          .mapToLong(field -> field.getKey().length() + field.getValue().length())
          .sum();
    }
  }

  /// How many commands came in; what a script does within is not counted.
  private long commands() {
    try (var connection = server.connect()) {
      return connection
          .info("commandstats")
          .lines()
          .filter(line -> line.matches("cmdstat_(evalsha|eval|hgetall|lrange|zrange.*):.*"))
          .mapToLong(line -> Long.parseLong(line.replaceFirst(".*?calls=(\\d+).*", "$1")))
          .sum();
    }
  }

  private long appended() throws IOException {
    try (Stream<Path> files = Files.walk(server.folder().resolve("appendonlydir"))) {
      long sum = 0;
      for (var file : files.filter(Files::isRegularFile).toList()) {
        sum += Files.size(file);
      }
      return sum;
    }
  }

  private record Click(long commands, long bytes) {}

  /// One of the later answers to the first question: it opens and closes nothing.
  private Click click(Played played) throws IOException {
    for (int i = 0; i < 6; i++) {
      played.answer(i, given(1));
    }
    var moment = played.moment();
    long commands = commands();
    long bytes = appended();
    played.answer(6, moment, given(1), "the click");
    return new Click(commands() - commands, appended() - bytes);
  }

  private void remembers(int exercises) {
    for (int i = 0; i < exercises; i++) {
      var id = Samples.session("chefer", "old" + i);
      var turn = Samples.turn(id, 0, "in").of(Played.TENANT);
      for (int point = 0; point < 3; point++) {
        turn.remembering(
            new Memory.Wording(
                Played.NINE, "purpose", "Vi lover hinanden at ringe først, gang " + i + point));
      }
      redis.sessions().commit(turn.commit());
    }
  }

  @Test
  void a_session_of_ten_with_three_answers_each_takes_less_than_8_kb() {
    var played = played("s1");
    for (int step = 1; step <= 3; step++) {
      for (int i = 0; i < PEOPLE; i++) {
        played.answer(i, given(step));
      }
    }
    assertThat(bytes(played)).isLessThan(8_000);
  }

  @Test
  void a_click_is_three_commands_at_most_and_appends_what_it_changes() throws IOException {
    var click = click(played("s1"));
    assertThat(click.commands()).isLessThanOrEqualTo(3);
    assertThat(click.bytes()).isLessThan(5_000);
  }

  @Test
  void a_click_costs_the_same_whatever_the_group_has_behind_it() throws IOException {
    var first = click(played("s1"));
    remembers(200);
    assertThat(redis.sessions().memory(Played.TENANT, new GroupId("chefer")).all())
        .hasSizeGreaterThan(600);
    var later = click(played("s2"));
    assertThat(later.commands()).isEqualTo(first.commands());
    assertThat((double) later.bytes()).isBetween(first.bytes() * 0.9, first.bytes() * 1.1);
  }

  @Test
  void a_dialog_is_kept_once_however_many_sessions_carry_it_and_each_still_has_its_own() {
    var one = played("s1");
    var other = played("s2");
    try (var connection = server.connect()) {
      assertThat(connection.keys("b:*")).hasSize(1);
      assertThat(connection.pttl(connection.keys("b:*").iterator().next()))
          .as("longer than the sessions that carry it")
          .isGreaterThan(connection.pttl(connection.keys("s:*s1:*").iterator().next()));
    }
    assertThat(one.session().brief().dialog()).isEqualTo(other.session().brief().dialog());
  }
}
