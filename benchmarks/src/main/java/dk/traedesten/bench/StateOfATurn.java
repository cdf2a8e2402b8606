package dk.traedesten.bench;

import dk.traedesten.engine.state.Engine;
import dk.traedesten.redis.crypto.AssociatedData;
import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.session.Session;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.parts.StoredParts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
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

/// What a turn costs in processor time with its state: whole, as it was kept until version 5
/// (opened, read, handled, written, sealed), and in parts (handled from what is kept in memory,
/// then what has changed written and sealed). Both in one run: the ratio is what counts.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 25, time = 1)
@Measurement(iterations = 5, time = 2)
public class StateOfATurn {
  private static final AssociatedData TO = AssociatedData.of("session", "kommunen", "chefer", "s1");

  private final KeyFile master = master();
  private final Session session = Ten.asked(8);
  private final byte[] sealed = master.seal(Codec.write(session), TO);
  private final StoredParts before = StoredParts.of(session, _ -> "commitment", StoredParts.NONE);
  private final DataKey key = DataKey.fresh();

  private static KeyFile master() {
    try {
      return KeyFile.create(Files.createTempDirectory("bench").resolve("keys.json"));
    } catch (IOException disk) {
      throw new IllegalStateException(disk);
    }
  }

  @Benchmark
  public byte[] whole() {
    var read = (Session) Codec.readDocument(master.open(sealed, TO));
    var next = Engine.handle(read, Ten.inbound(Ten.answer(8))).session();
    return master.seal(Codec.write(next), TO);
  }

  @Benchmark
  public int inParts() {
    var next = Engine.handle(session, Ten.inbound(Ten.answer(8))).session();
    int bytes = 0;
    for (var part : StoredParts.of(next, _ -> "commitment", before).parts().entrySet()) {
      if (!Arrays.equals(part.getValue(), before.parts().get(part.getKey()))) {
        bytes += key.seal(part.getValue(), TO).length;
      }
    }
    return bytes;
  }
}
