package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SlowBodiesTest {
  private final AtomicLong clock = new AtomicLong();

  /// A body that comes byte by byte.
  private final class Dripping extends ServletInputStream {
    private final Duration between;
    private int left;

    Dripping(int bytes, Duration between) {
      this.left = bytes;
      this.between = between;
    }

    @Override
    public int read() {
      clock.addAndGet(between.toNanos());
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      int one = read();
      if (one < 0) {
        return -1;
      }
      into[from] = (byte) one;
      return 1;
    }

    @Override
    public boolean isFinished() {
      return left <= 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  private byte[] read(int bytes, Duration between) throws IOException {
    return new SlowBodies.Against(new Dripping(bytes, between), clock::get, clock.get())
        .readNBytes(1000);
  }

  @Test
  void a_body_that_drips_is_let_go_however_steadily_it_drips() {
    assertThatThrownBy(() -> read(150, Duration.ofSeconds(1)))
        .isInstanceOf(SlowBodies.TooSlow.class);
    assertThat(Duration.ofNanos(clock.get())).isLessThan(Duration.ofSeconds(12));
  }

  @Test
  void a_body_that_is_there_in_time_is_read_whole() throws IOException {
    assertThat(read(90, Duration.ofMillis(100))).hasSize(90);
    assertThat(read(0, Duration.ZERO)).isEmpty();
  }
}
