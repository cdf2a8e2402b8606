package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everyone presses Send at the same moment.
class BurstIT {

  @Test
  void thirty_people_answer_in_the_same_second_and_all_are_in(@TempDir Path data)
      throws InterruptedException, ExecutionException {
    try (var bot = RunningBot.start(data)) {
      var visitor = Visitor.of(bot);
      visitor.addPeople(25);
      var people = visitor.people();
      assertThat(people).hasSize(30);
      var session = visitor.start("commitment", "confidential", people);
      visitor.press(session, people.getFirst(), "begin", "invitation");
      var go = new CountDownLatch(1);
      var replies = new ArrayList<Future<Long>>();
      try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var person : people) {
          replies.add(
              crowd.submit(() -> {
                go.await();
                long sent = System.nanoTime();
                var reply = visitor.answer(session, person, "level", Visitor.score(6));
                assertThat(reply.get("outcome").asString()).isEqualTo("accepted");
                return System.nanoTime() - sent;
              }));
        }
        go.countDown();
      }
      var times = new ArrayList<Long>();
      for (var reply : replies) {
        times.add(reply.get() / 1_000_000);
      }
      times.sort(null);
      System.out.printf(
          "30 answers at once: median %d ms, p99 %d ms%n", times.get(15), times.getLast());
      var chart = visitor.until("the picture", b -> b.get("kind").asString().equals("chart"));
      assertThat(chart.get("words").get("en").asString()).contains("30 answers");
    }
  }
}
