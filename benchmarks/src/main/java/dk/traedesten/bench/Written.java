package dk.traedesten.bench;

import dk.traedesten.session.Document;
import dk.traedesten.session.Session;
import dk.traedesten.spi.Codec;
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

/// Writing a session down and reading it back: once a turn each.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class Written {
  private final Session session = Ten.asked(9);
  private final byte[] bytes = Codec.write(session);

  @Benchmark
  public byte[] write() {
    return Codec.write(session);
  }

  @Benchmark
  public Document read() {
    return Codec.readDocument(bytes);
  }
}
