package dk.traedesten.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.engine.Meeting;
import dk.traedesten.message.Verb;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import dk.traedesten.result.Value;
import dk.traedesten.session.Session;
import dk.traedesten.spi.InMemoryVault;
import dk.traedesten.spi.KeyVault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is promised to be gone can be read by nobody, not even out of the log with the keys that
/// are left.
class GoneMeansGoneTest {
  private static final int PEOPLE = 6;
  private RealServer server;
  private KeyFile master;
  private KeyVault vault;
  private Redis redis;
  @TempDir Path folder;

  @BeforeEach
  void start() {
    server = RealServer.current("--appendonly", "yes");
    master = KeyFile.create(folder.resolve("keys.json"));
    vault = FileVault.in(folder.resolve("vault"));
    redis = open();
  }

  private Redis open() {
    return Redis.open(RedisUrl.parse("redis://127.0.0.1:" + server.port()), master, 4, vault);
  }

  @AfterEach
  void stop() {
    redis.close();
    server.close();
  }

  private String readable() {
    return new LogReader(server.folder(), master, vault).everything();
  }

  /// The vault as it is now, as a thief would have taken it along.
  private KeyVault copy() {
    var copy = new InMemoryVault();
    vault.owners().forEach(owner -> copy.keep(owner, vault.keys(owner)));
    return copy;
  }

  private Played played(AnswerVisibility mode, String as) {
    var dialog =
        Meeting.of(
            """
            - ask: first
              of: everyone
              as: %s
              text: {da: Først, en: First}
              prompts:
                - scale: score
                  text: {da: Hvor, en: Where}
                  from: 1
                  to: 10
                  low: {da: lav, en: low}
                  high: {da: høj, en: high}
                - free-text: why
                  text: {da: Hvorfor, en: Why}
                  size: line
              until: everyone
            - reveal: result
              text: {da: Se, en: See}
              show:
                - histogram: score
                - answers: why
            - talk: after
              text: {da: Bagefter, en: Afterwards}
              prompts:
                - {da: Hvad ser I?, en: What do you see?}
              takes: PT5M
            """
                .formatted(as));
    var played = new Played(redis, "s1", dialog, mode, PEOPLE);
    for (int i = 0; i < PEOPLE; i++) {
      played.answer(i, given(i));
    }
    return played;
  }

  private static Map<String, Value> given(int i) {
    return Map.of(
        "score", new Value.Score(1 + i), "why", new Value.Words("ord-fra-%d-alene".formatted(i)));
  }

  private void isClosedAtTheEnd(Played played) {
    var early = copy();
    assertThat(new LogReader(server.folder(), master, early).everything())
        .as("the test can read what there is")
        .contains("ord-fra-0-alene");
    played.press(0, Verb.END);
    assertThat(played.session()).isInstanceOf(Session.Finished.class);
    redis.keySweep().once(Instant.now().plus(Duration.ofDays(2)));
    assertThat(readable()).doesNotContain("-alene").contains("Person 3");
    redis.close();
    redis = open();
    assertThat(redis.sessions().load(Played.TENANT, played.id(), "").orElseThrow().document())
        .isInstanceOf(Session.Finished.class);
  }

  @Test
  void confidential_answers_are_gone_when_the_exercise_has_ended() {
    isClosedAtTheEnd(played(AnswerVisibility.CONFIDENTIAL, "confidential"));
  }

  @Test
  void anonymous_answers_are_gone_when_the_exercise_has_ended() {
    isClosedAtTheEnd(played(AnswerVisibility.NAMED, "anonymous"));
  }

  @Test
  void whose_an_anonymous_answer_was_is_gone_when_its_step_has_closed() {
    played(AnswerVisibility.NAMED, "anonymous");
    redis.keySweep().once(Instant.now().plus(Duration.ofDays(2)));
    assertThat(readable().lines().filter(line -> line.contains("ord-fra-2-alene")))
        .as("the answers without names are there until the end, and nothing beside them")
        .isNotEmpty()
        .allMatch(line -> line.startsWith("[[{\"at\":"))
        .noneMatch(line -> line.contains("\"p2\""));
  }

  @Test
  void what_somebody_wants_deleted_is_gone_in_the_same_moment_with_what_was_shown_of_it() {
    var played = played(AnswerVisibility.NAMED, "named");
    assertThat(readable()).contains("ord-fra-2-alene", "ord-fra-3-alene");
    played.press(2, Verb.DELETE_MINE);
    assertThat(new DocumentsOnly(readable()).text())
        .doesNotContain("ord-fra-2-alene")
        .contains("ord-fra-3-alene");
    redis.keySweep().once(Instant.now().plus(Duration.ofDays(2)));
    assertThat(readable()).doesNotContain("ord-fra-2-alene").contains("ord-fra-3-alene");
  }

  /// Messages that are on their way may be for a day.
  private record DocumentsOnly(String all) {
    String text() {
      return all.lines()
          .filter(line -> !line.contains("\"delivery\""))
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void an_exercise_whose_time_is_over_is_gone_whole() {
    var played = played(AnswerVisibility.NAMED, "named");
    try (var connection = server.connect()) {
      connection.keys("s:*s1:*").forEach(connection::del);
    }
    var now = Instant.now();
    redis.keySweep().once(now);
    assertThat(readable()).contains("ord-fra-2-alene");
    redis.keySweep().once(now.plus(Duration.ofDays(2)));
    assertThat(readable()).doesNotContain("-alene");
    assertThat(redis.sessions().load(Played.TENANT, played.id(), "")).isEmpty();
  }

  @Test
  void keys_that_could_not_be_destroyed_at_once_are_destroyed_later() {
    redis.close();
    var files = vault;
    var jammed = new JammedVault(files);
    vault = jammed;
    redis = open();
    var played = played(AnswerVisibility.CONFIDENTIAL, "confidential");
    jammed.jam(true);
    played.press(0, Verb.END);
    assertThat(played.session()).isInstanceOf(Session.Finished.class);
    assertThat(readable()).contains("-alene");
    redis.keySweep().once(Instant.now().plus(Duration.ofDays(2)));
    jammed.jam(false);
    redis.keySweep().once(Instant.now().plus(Duration.ofDays(2)));
    assertThat(readable()).doesNotContain("-alene");
  }
}
