package dk.traedesten.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.engine.Meeting;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is delivered again gets the answer of the first time.
class FirstAnswerTest {
  private static final Map<String, Value> GIVEN = Map.of("score", new Value.Score(7));

  @Test
  void an_answer_sent_again_after_a_crash_and_a_closed_step_has_counted(@TempDir Path folder) {
    try (var server = RealServer.current()) {
      var keys = KeyFile.create(folder.resolve("keys.json"));
      var url = RedisUrl.parse("redis://127.0.0.1:" + server.port());
      Played played;
      String moment;
      try (var redis = Redis.open(url, keys, 4)) {
        played =
            new Played(redis, "s1", Meeting.score("everyone"), AnswerVisibility.CONFIDENTIAL, 6);
        moment = played.moment();
        for (int i = 0; i < 6; i++) {
          if (i != 2) {
            played.answer(i, GIVEN);
          }
        }
        assertThat(played.answer(2, moment, GIVEN, "sent")).isEqualTo(new Reply.Accepted());
      }
      try (var redis = Redis.open(url, keys, 4)) {
        var again = played.over(redis);
        assertThat(again.moment()).isNotEqualTo(moment);
        assertThat(again.counted("sent")).isTrue();
        assertThat(again.answer(2, moment, GIVEN, "sent")).isEqualTo(new Reply.Accepted());
        assertThat(again.counted("late")).isFalse();
        assertThat(again.answer(3, moment, GIVEN, "late")).isInstanceOf(Reply.Declined.class);
      }
    }
  }
}
