package dk.traedesten.redis;

import static dk.traedesten.spi.Samples.CHEFS;
import static dk.traedesten.spi.Samples.TENANT;
import static dk.traedesten.spi.Samples.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import dk.traedesten.result.PersonId;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Document;
import dk.traedesten.session.Participant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.SessionStore.Commit;
import dk.traedesten.spi.SessionStore.Result;
import dk.traedesten.spi.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A Redis that is there, or was, and cannot be used.
@Timeout(120)
class UnusableServerTest {
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
            16);
    redis.sessions().commit(turn(CHEFS, 0, "in-1").commit());
  }

  @AfterEach
  void stop() {
    redis.close();
    server.close();
  }

  /// What can be wrong with it, and how it is mended.
  enum Trouble {
    FROZEN {
      @Override
      void begin(RealServer server) {
        server.freeze();
      }

      @Override
      void end(RealServer server) {
        server.thaw();
      }
    },
    READ_ONLY {
      @Override
      void begin(RealServer server) {
        try (var connection = server.connect()) {
          connection.replicaof("127.0.0.1", 1);
        }
      }

      @Override
      void end(RealServer server) {
        try (var connection = server.connect()) {
          connection.replicaofNoOne();
        }
      }
    },
    FULL {
      @Override
      void begin(RealServer server) {
        try (var connection = server.connect()) {
          connection.configSet("maxmemory", "1");
        }
      }

      @Override
      void end(RealServer server) {
        try (var connection = server.connect()) {
          connection.configSet("maxmemory", "0");
        }
      }
    };

    abstract void begin(RealServer server);

    abstract void end(RealServer server);
  }

  @ParameterizedTest
  @EnumSource
  void it_is_known_at_once_and_again_when_it_is_over(Trouble trouble) {
    assertThat(redis.takesWrites()).isTrue();
    trouble.begin(server);
    assertThat(redis.takesWrites()).isFalse();
    assertThatThrownBy(() -> redis.sessions().load(TENANT, CHEFS, "in-2"))
        .isInstanceOf(StoreUnavailable.class);
    trouble.end(server);
    assertThat(RealServer.until(redis::takesWrites)).isTrue();
    assertThat(RealServer.until(this::isTakenIn)).isTrue();
  }

  private boolean isTakenIn() {
    try {
      var next = redis.sessions().load(TENANT, CHEFS, "in-2").orElseThrow();
      return redis.sessions().commit(turn(CHEFS, next.version(), "in-2").commit())
          != Result.CONFLICT;
    } catch (StoreUnavailable notYet) {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoever_answers_gets_a_kind_word_while_it_lasts_however_many_they_are(Trouble trouble)
      throws Exception {
    var conductor =
        new TurnProcessor(redis.sessions(), InstantSource.system(), () -> "id", () -> {});
    var inviting = inviting();
    redis.sessions().commit(begun(inviting));
    trouble.begin(server);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      // All of one session, so that they stand in line besides.
      for (var reply : answers(conductor, inviting, people)) {
        assertThat(reply.get(60, TimeUnit.SECONDS)).isInstanceOf(Reply.Busy.class);
      }
    } finally {
      trouble.end(server);
    }
  }

  private static List<Future<Reply>> answers(
      TurnProcessor conductor, Document session, ExecutorService people) {
    var replies = new ArrayList<Future<Reply>>();
    for (int i = 0; i < 40; i++) {
      var name = "person-" + i;
      var comes =
          new Event.Joined(
              new Participant(
                  new PersonId(name),
                  name,
                  new Conversation("web", name),
                  Language.DA,
                  Participant.Presence.INVITED));
      replies.add(people.submit(() -> conductor.handle(TENANT, session.id(), name, comes)));
    }
    return replies;
  }

  /// An exercise that people are invited to.
  private static Document inviting() throws IOException {
    try (var file = UnusableServerTest.class.getResourceAsStream("/stored/v4-inviting.json")) {
      return Codec.readDocument(Optional.ofNullable(file).orElseThrow().readAllBytes());
    }
  }

  private static Commit begun(Document session) {
    return new Commit(
        TENANT,
        session.id(),
        0,
        "begun",
        session,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  @Test
  void it_is_known_when_it_is_gone() {
    server.kill();
    assertThat(redis.takesWrites()).isFalse();
    assertThatThrownBy(() -> redis.sessions().memory(TENANT, CHEFS.group()))
        .isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void a_mistake_of_ours_shuts_nobody_out() {
    redis.shelf().put("shelf", "key", new byte[] {1});
    try (var connection = server.connect()) {
      connection.keys("h:*").forEach(key -> connection.set(key, "no hash"));
    }
    assertThatThrownBy(() -> redis.shelf().read("shelf")).isNotInstanceOf(StoreUnavailable.class);
    assertThat(redis.sessions().load(TENANT, CHEFS, "in-2")).isPresent();
  }

  @Test
  void nobody_waits_as_long_as_a_platform_does() {
    assertThat(Timeouts.IN_A_TURN.longest()).isLessThan(Duration.ofMillis(2500));
    assertThat(Timeouts.TO_ASK.longest()).isLessThan(Duration.ofSeconds(1));
  }
}
