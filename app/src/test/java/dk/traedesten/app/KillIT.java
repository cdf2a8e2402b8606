package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Power cuts in the middle of an exercise.
class KillIT {

  @Test
  void a_walk_goes_on_after_the_bot_and_its_redis_are_killed(@TempDir Path data) {
    String session;
    List<String> people;
    try (var bot = RunningBot.start(data)) {
      var visitor = Visitor.of(bot);
      people = visitor.people();
      session = visitor.start("commitment", "confidential", people);
      visitor.press(session, people.getFirst(), "begin", "invitation");
      for (var person : people.subList(0, 4)) {
        visitor.answer(session, person, "level", Visitor.score(7));
      }
      bot.kill();
      killRedis(data);
    }
    try (var bot = RunningBot.start(data)) {
      var visitor = Visitor.of(bot);
      visitor.until("four of five", b -> kind(b, "progress") && b.get("in").asInt() == 4);
      visitor.answer(session, people.get(4), "level", Visitor.score(3));
      var chart = visitor.until("the picture", b -> kind(b, "chart"));
      assertThat(chart.get("words").get("en").asString()).contains("Median 7", "5 answers");
    }
  }

  @Test
  void a_walk_goes_on_when_only_the_bot_is_killed(@TempDir Path data) {
    String session;
    List<String> people;
    try (var bot = RunningBot.start(data)) {
      var visitor = Visitor.of(bot);
      people = visitor.people();
      session = visitor.start("commitment", "named", people);
      visitor.press(session, people.getFirst(), "begin", "invitation");
      for (var person : people.subList(0, 4)) {
        visitor.answer(session, person, "level", Visitor.score(9));
      }
      bot.kill();
    }
    try (var bot = RunningBot.start(data)) {
      var visitor = Visitor.of(bot);
      visitor.answer(session, people.get(4), "level", Visitor.score(9));
      visitor.until("the picture", b -> kind(b, "chart"));
    }
  }

  private static boolean kind(tools.jackson.databind.JsonNode block, String kind) {
    return block.get("kind").asString().equals(kind);
  }

  private static void killRedis(Path data) {
    var killed =
        ProcessHandle.allProcesses()
            .filter(
                p -> p.info().commandLine().filter(c -> c.contains(data.toString())).isPresent())
            .filter(ProcessHandle::destroyForcibly)
            .map(ProcessHandle::onExit)
            .toList();
    assertThat(killed).as("the server of %s", data).isNotEmpty();
    killed.forEach(CompletableFuture::join);
  }
}
