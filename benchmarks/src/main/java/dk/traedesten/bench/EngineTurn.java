package dk.traedesten.bench;

import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.Transition;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.session.Session;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One answer of ten, through the pure engine. The target is a median of 5 µs at most.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 2)
public class EngineTurn {
  private final Session half = Ten.asked(5);
  private final Inbound sixth = Ten.inbound(Ten.answer(5));
  private final Session nine = Ten.asked(9);
  private final Inbound last = Ten.inbound(Ten.answer(9));

  /// One of those in the middle: a receipt and a progress message.
  @Benchmark
  public Transition oneAnswerIn() {
    return Engine.handle(half, sixth);
  }

  /// The one that closes the step: ten forms closed, the reveal, the branch, the next step opened.
  @Benchmark
  public Transition theLastAnswerIn() {
    return Engine.handle(nine, last);
  }
}
