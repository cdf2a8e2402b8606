package dk.traedesten.app;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Whoever sends something sends all of it within ten seconds: platforms need a fraction of one,
/// and what drips in holds a place that others need. The server's own patience begins anew with
/// each byte.
final class SlowBodies implements Filter {
  static final Duration WHOLE = Duration.ofSeconds(10);

  /// It took too long.
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1;

    TooSlow() {
      super("a body was not there in time");
    }
  }

  private final LongSupplier nanos;

  /// @param nanos a clock that only goes forward
  SlowBodies(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(
          request instanceof HttpServletRequest http ? new InTime(http, nanos) : request, response);
    } catch (TooSlow slow) {
      if (response instanceof HttpServletResponse http && !http.isCommitted()) {
        http.reset();
        http.setHeader("Connection", "close");
        http.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
      }
    }
  }

  /// A request whose body is read against the clock from its first byte on.
  private static final class InTime extends HttpServletRequestWrapper {
    private final LongSupplier nanos;
    private final long began;

    InTime(HttpServletRequest request, LongSupplier nanos) {
      super(request);
      this.nanos = nanos;
      this.began = nanos.getAsLong();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Against(super.getInputStream(), nanos, began);
    }
  }

  /// A stream that ends with an error when it is too late.
  static final class Against extends ServletInputStream {
    private final ServletInputStream body;
    private final LongSupplier nanos;
    private final long began;

    Against(ServletInputStream body, LongSupplier nanos, long began) {
      this.body = body;
      this.nanos = nanos;
      this.began = began;
    }

    private void inTime() throws TooSlow {
      if (nanos.getAsLong() - began > WHOLE.toNanos()) {
        throw new TooSlow();
      }
    }

    @Override
    public int read() throws IOException {
      inTime();
      return body.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      inTime();
      return body.read(into, from, most);
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
      body.close();
    }
  }
}
