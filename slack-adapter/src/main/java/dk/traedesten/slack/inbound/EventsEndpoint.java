package dk.traedesten.slack.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Where Slack sends everything. The bytes are verified as they came, before anybody reads them;
/// what is not from Slack learns nothing but that.
public final class EventsEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;

  /// In bytes. A form with a hundred long answers is a tenth of it.
  static final int LARGEST = 1024 * 1024;

  /// In bytes. Nearly everything Slack sends is smaller.
  private static final int LARGE = 64 * 1024;

  /// How many larger bodies are read at once: anybody can begin to send one and never come to its
  /// end, and what has come of it lies in memory.
  private static final int LARGE_AT_ONCE = 64;

  private final transient Semaphore large = new Semaphore(LARGE_AT_ONCE);

  private final transient Signature signature;
  private final transient InstantSource clock;
  private final transient Dispatcher intake;

  public EventsEndpoint(Signature signature, InstantSource clock, Dispatcher intake) {
    this.signature = signature;
    this.clock = clock;
    this.intake = intake;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getMethod().equals("POST")) {
      take(request, response);
    } else {
      response.setHeader("Allow", "POST");
      answer(response, Dispatcher.status(405));
    }
  }

  private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long length = request.getContentLengthLong();
    if (length > LARGEST) {
      answer(response, Dispatcher.status(413));
    } else if (length >= 0 && length <= LARGE) {
      read(request, response);
    } else if (large.tryAcquire()) {
      try {
        read(request, response);
      } finally {
        large.release();
      }
    } else {
      answer(response, Dispatcher.status(503));
    }
  }

  private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      answer(response, Dispatcher.status(413));
    } else if (isFromSlack(request, body)) {
      answer(response, intake.take(body));
    } else {
      answer(response, Dispatcher.status(401));
    }
  }

  private boolean isFromSlack(HttpServletRequest request, byte[] body) {
    return signature.isGood(
        body,
        only(request, "X-Slack-Request-Timestamp"),
        only(request, "X-Slack-Signature"),
        clock.instant());
  }

  /// A header that stands there once: of two, one could be checked and the other believed.
  private static Optional<String> only(HttpServletRequest request, String name) {
    var values = request.getHeaders(name);
    if (!values.hasMoreElements()) {
      return Optional.empty();
    }
    var value = values.nextElement();
    return values.hasMoreElements() ? Optional.empty() : Optional.of(value);
  }

  private static void answer(HttpServletResponse response, Response ours) throws IOException {
    var body = Optional.ofNullable(ours.getBody()).orElse("").getBytes(UTF_8);
    response.setStatus(ours.getStatusCode());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (body.length > 0) {
      response.setContentType(
          Optional.ofNullable(ours.getContentType()).orElse("text/plain").split(";", 2)[0]
              + ";charset=UTF-8");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
