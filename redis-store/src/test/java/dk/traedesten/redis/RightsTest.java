package dk.traedesten.redis;

import static dk.traedesten.spi.Samples.GROUP;
import static dk.traedesten.spi.Samples.NOON;
import static dk.traedesten.spi.Samples.message;
import static dk.traedesten.spi.Samples.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Document;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Receipt.Refused;
import dk.traedesten.spi.Samples;
import dk.traedesten.spi.SessionStore.Commit;
import dk.traedesten.spi.SessionStore.Result;
import dk.traedesten.spi.Timers.Timer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept of somebody is handed out and thrown away, wherever it lies.
class RightsTest {
  private static final PersonId P1 = new PersonId("p1");
  private RealServer server;
  private Redis redis;
  @TempDir Path folder;

  @BeforeEach
  void start() {
    server = RealServer.current();
    redis =
        Redis.open(
            RedisUrl.parse("redis://127.0.0.1:" + server.port()),
            KeyFile.create(folder.resolve("keys.json")),
            4);
  }

  @AfterEach
  void stop() {
    redis.close();
    server.close();
  }

  private static Document stored(String name) {
    try (var file = RightsTest.class.getResourceAsStream("/stored/v4-" + name + ".json")) {
      return Codec.readDocument(Optional.ofNullable(file).orElseThrow().readAllBytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Document put(String name) {
    var document = stored(name);
    var commit =
        new Commit(
            document.tenant(),
            document.id(),
            0,
            "in",
            document,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    assertThat(redis.sessions().commit(commit)).isEqualTo(Result.COMMITTED);
    return document;
  }

  private String text(Document of) {
    return new String(
        Codec.write(redis.sessions().load(of.tenant(), of.id(), "").orElseThrow().document()),
        StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asking",
        "collecting",
        "consenting",
        "deciding",
        "finished",
        "following",
        "gathering",
        "inviting",
        "paused",
        "planning",
        "talking",
        "wording"
      })
  void nothing_leads_to_a_person_who_is_erased_and_the_exercise_goes_on(String name) {
    var before = put(name);
    var receipt = redis.rights().erase(before.tenant(), P1);
    assertThat(receipt.counts()).containsEntry("documents", 1).doesNotContainKey("unreadable");
    assertThat(text(before))
        .doesNotContain("\"p1\"", "@p1", "web:p1", "Person 1")
        .contains("Person 0", "\"id\":\"p2\",\"name\":\"Person 2\"", "Person 3");
    assertThat(redis.rights().erase(before.tenant(), P1).counts()).containsEntry("documents", 0);
  }

  @Test
  void what_somebody_answered_wrote_and_drafted_is_handed_out_and_nothing_of_others() {
    var asking = put("asking");
    var exported = redis.rights().export(asking.tenant(), new PersonId("p0"));
    assertThat(exported.kept().toString())
        .contains("Jeg mangler et navn at ringe til", "Person 0")
        .doesNotContain("Spørg skolen, før vi svarer", "Person 3", "nobody knows");
  }

  @Test
  void what_somebody_answered_is_gone_and_not_only_their_name() {
    var asking = put("asking");
    redis.rights().erase(asking.tenant(), new PersonId("p0"));
    assertThat(text(asking))
        .doesNotContain("Jeg mangler et navn at ringe til")
        .contains("Spørg skolen, før vi svarer");
  }

  @Test
  void what_a_group_remembers_of_somebody_goes_and_the_rest_stays_in_its_order() {
    var finished = put("finished");
    var id = finished.id();
    var tenant = finished.tenant();
    var gone =
        new Participant(
            P1,
            "Person 1",
            new Conversation("web", "p1"),
            Language.DA,
            Participant.Presence.JOINED);
    var remembered =
        List.<Memory.Remembered>of(
            new Memory.Wording(NOON, "one", "Vi ringer"),
            new Memory.Member(NOON, gone),
            new Memory.Wording(NOON, "two", "Vi mødes"));
    redis
        .sessions()
        .commit(
            new Commit(
                tenant,
                id,
                1,
                "in-2",
                finished,
                List.of(),
                List.of(),
                List.of(),
                remembered,
                Optional.empty()));
    assertThat(redis.rights().export(tenant, P1).receipt().counts()).containsEntry("memories", 1);
    assertThat(redis.rights().erase(tenant, P1).counts()).containsEntry("memories", 1);
    var all = redis.sessions().memory(tenant, id.group()).all();
    assertThat(all).hasSize(3);
    assertThat(all.getFirst()).isEqualTo(remembered.getFirst());
    assertThat(all.getLast()).isEqualTo(remembered.getLast());
    assertThat(new String(Codec.write(all.get(1)), StandardCharsets.UTF_8))
        .doesNotContain("p1", "Person 1");
  }

  @Test
  void messages_dead_letters_timers_and_shelves_go_as_well() {
    var finished = put("finished");
    var id = finished.id();
    var tenant = finished.tenant();
    redis
        .sessions()
        .commit(
            new Commit(
                tenant,
                id,
                1,
                "in-2",
                finished,
                List.of(
                    new Timer(tenant, id, "remind p1", NOON),
                    new Timer(tenant, id, "remind p2", NOON)),
                List.of(),
                List.of(
                    message(id, "p1", "dead", "Kære Person 1"),
                    message(id, "p1", "waits", "Husk det, Person 1"),
                    message(id, "p2", "other", "Kære Person 2"),
                    message(id, "chefer", "all", "Person 1 er med")),
                List.of(),
                Optional.empty()));
    var outbox = redis.outbox();
    outbox.claim(9, NOON, Duration.ofSeconds(30)).stream()
        .filter(claimed -> claimed.delivery().key().equals("dead"))
        .forEach(claimed -> outbox.settle(claimed, new Refused("blocked"), NOON));
    redis.shelf().put("web.people", "p1", "{}".getBytes(StandardCharsets.UTF_8));
    redis.shelf().put("web.people", "p2", "{}".getBytes(StandardCharsets.UTF_8));
    redis.shelf().put("slack.desk.T1.x", "k", "{\"who\":\"p1\"}".getBytes(StandardCharsets.UTF_8));
    redis.rights().erase(tenant, P1);
    assertThat(redis.deadLetters()).isEmpty();
    assertThat(outbox.claim(9, NOON.plusSeconds(60), Duration.ofSeconds(30)))
        .as("what waited for others goes out, without them")
        .extracting(claimed -> Samples.words(claimed.delivery()))
        .containsExactlyInAnyOrder("Kære Person 2", "(slettet) er med");
    assertThat(redis.shelf().read("web.people")).containsOnlyKeys("p2");
    assertThat(redis.shelf().read("slack.desk.T1.x")).isEmpty();
    assertThat(redis.timers().due(9, NOON.plusSeconds(1), Duration.ofSeconds(1)))
        .extracting(due -> due.name())
        .containsExactly("remind p2");
    assertThat(everythingKept()).doesNotContain("p1\"", "Person 1");
  }

  /// The names of all keys; what stands in them is sealed.
  private String everythingKept() {
    try (var connection = server.connect()) {
      return String.join("\n", connection.keys("*"));
    }
  }

  @Test
  void a_group_goes_whole_and_others_stay() {
    var finished = put("finished");
    var tenant = finished.tenant();
    var other = new SessionId(new GroupId("andre"), "s1");
    redis.sessions().commit(turn(other, 0, "in").waking("t", NOON).commit());
    assertThat(redis.rights().whereIsGroup(finished.id().group())).containsExactly(tenant);
    var exported = redis.rights().export(tenant, finished.id().group());
    assertThat(exported.kept().toString())
        .contains("Person 1")
        .doesNotContain("\"answers\"", "\"secret\"");
    assertThat(redis.rights().erase(tenant, finished.id().group()).counts())
        .containsEntry("documents", 1);
    assertThat(redis.sessions().load(tenant, finished.id(), "")).isEmpty();
    assertThat(redis.rights().whereIsGroup(finished.id().group())).isEmpty();
    assertThat(redis.sessions().load(GROUP.tenant(), other, "")).isPresent();
  }

  @Test
  void the_file_behind_the_store_is_rewritten_so_that_it_does_not_hold_what_was() {
    var finished = put("finished");
    try (var connection = server.connect()) {
      assertThat(connection.info("persistence")).contains("aof_rewrites:0");
      redis.rights().erase(finished.tenant(), P1);
      assertThat(RealServer.until(() -> connection.info("persistence").contains("aof_rewrites:1")))
          .isTrue();
    }
  }

  @Test
  void somebody_who_is_not_known_is_nowhere() {
    var asking = put("asking");
    assertThat(redis.rights().whereIsPerson(new PersonId("nobody"))).isEmpty();
    assertThat(redis.rights().whereIsPerson(P1)).containsExactly(asking.tenant());
    assertThat(redis.rights().whereIsGroup(new GroupId("nobody"))).isEmpty();
  }
}
