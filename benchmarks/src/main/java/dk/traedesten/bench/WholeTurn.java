package dk.traedesten.bench;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Choices;
import dk.traedesten.spi.InMemoryStore;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A whole turn over the store in memory: load, handle, write everything down, commit.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 100)
@Measurement(iterations = 200)
public class WholeTurn {
  private static final int TURNS = 50;

  private int inbound;
  private TurnProcessor conductor =
      new TurnProcessor(new InMemoryStore(), () -> Ten.NINE, this::fresh, () -> {});

  private String fresh() {
    return "id-" + inbound++;
  }

  /// A new store, where ten people are at the first question.
  @Setup(Level.Iteration)
  public void gather() {
    conductor = new TurnProcessor(new InMemoryStore(), () -> Ten.NINE, this::fresh, () -> {});
    var people = Ten.people();
    conductor.start(
        new Start(
            Ten.ID,
            Ten.TENANT,
            Ten.commitment(),
            Map.of(),
            Ten.PLACE,
            new Choices("Sammen om de unge", AnswerVisibility.CONFIDENTIAL, Map.of()),
            Language.DA,
            ZoneId.of("Europe/Copenhagen"),
            Thresholds.USUAL,
            people.getFirst(),
            Optional.empty(),
            people.subList(1, people.size())));
    people.subList(1, people.size()).forEach(p -> turn(press(p.id(), Verb.JOIN)));
    turn(press(people.getFirst().id(), Verb.BEGIN));
  }

  private static Event press(dk.traedesten.result.PersonId who, Verb verb) {
    return new Event.Pressed(who, verb, "invitation");
  }

  private Reply turn(Event event) {
    return conductor.handle(Ten.TENANT, Ten.ID, fresh(), event);
  }

  /// Answers, and changed answers, one after the other; nine of the ten, so that it never closes.
  @Benchmark
  @OperationsPerInvocation(TURNS)
  public int oneAnswerIn() {
    int counted = 0;
    for (int i = 0; i < TURNS; i++) {
      counted += turn(Ten.answer(i % 9)) instanceof Reply.Accepted ? 1 : 0;
    }
    return counted;
  }
}
