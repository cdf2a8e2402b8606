package dk.traedesten.teams.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.chat.Counts;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where Teams sends everything. The token is checked before one byte of the body is read, and the
/// body before anybody is told of it; who is not Teams learns a status and nothing else.
public final class MessagesEndpoint extends HttpServlet {
  private static final Logger LOG = LoggerFactory.getLogger(MessagesEndpoint.class);
  private static final long serialVersionUID = 1;

  /// In bytes. Teams' own limit for a message is a tenth of it.
  static final int LARGEST = 256 * 1024;

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final transient InboundPolicy door;
  private final transient Listener listener;
  private final transient Counts<Ignored> counts;

  public MessagesEndpoint(InboundPolicy door, Listener listener, Counts<Ignored> counts) {
    this.door = door;
    this.listener = listener;
    this.counts = counts;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (door instanceof InboundPolicy.Closed) {
      answer(response, 404);
    } else if (!request.getMethod().equals("POST")) {
      response.setHeader("Allow", "POST");
      answer(response, 405);
    } else if (request.getContentLengthLong() > LARGEST) {
      answer(response, 413);
    } else {
      switch (door) {
        case InboundPolicy.Closed() -> answer(response, 404);
        case InboundPolicy.Guarded guarded -> guarded(guarded, request, response);
        case InboundPolicy.Emulator emulator -> emulated(emulator, request, response);
      }
    }
  }

  private void guarded(
      InboundPolicy.Guarded guarded, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (guarded.tokens().check(only(request, "Authorization"))) {
      case TokenCheck.Verdict.Forged() -> answer(response, 401);
      case TokenCheck.Verdict.Unsure() -> answer(response, 503);
      case TokenCheck.Verdict.Genuine(var caller) ->
          take(request, response, activity -> guarded.admit(activity, caller));
    }
  }

  /// A page in the developer's browser, or a tunnel to this machine, is not this machine.
  private void emulated(
      InboundPolicy.Emulator emulator, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (THIS_MACHINE.contains(request.getServerName())
        && request.getHeader("Origin") == null
        && request.getHeader("Forwarded") == null
        && request.getHeader("X-Forwarded-For") == null) {
      take(request, response, emulator::admit);
    } else {
      answer(response, 403);
    }
  }

  private interface Admission {
    Optional<Admitted> of(Activity activity);
  }

  private void take(HttpServletRequest request, HttpServletResponse response, Admission admission)
      throws IOException {
    if (!isJson(request)) {
      answer(response, 415);
      return;
    }
    var body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      answer(response, 413);
      return;
    }
    var activity = Activity.read(body);
    if (activity.isEmpty()) {
      answer(response, 400);
      return;
    }
    var admitted = admission.of(activity.get());
    if (admitted.isEmpty()) {
      answer(response, 403);
      return;
    }
    switch (Reader.read(activity.get(), admitted.get())) {
      case ReadActivity.Broken() -> answer(response, 400);
      case ReadActivity.Left(var why) -> {
        counts.happened(why);
        answer(response, 200);
      }
      case ReadActivity.Whole(var envelope) -> tell(envelope, response);
    }
  }

  /// What fails here is not acknowledged, so that Teams sends it again. The reason may quote what
  /// people wrote: only its kind and place are written down.
  private void tell(Envelope envelope, HttpServletResponse response) throws IOException {
    Listener.Answer ours;
    try {
      ours = listener.hear(envelope);
    } catch (RuntimeException e) {
      LOG.error(
          "What came from Teams could not be taken in: {} at {}",
          e.getClass().getName(),
          e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
      answer(response, 500);
      return;
    }
    answer(response, 200, ours.body().map(body -> body.toString().getBytes(UTF_8)));
  }

  private static boolean isJson(HttpServletRequest request) {
    return only(request, "Content-Type")
            .filter(t -> t.matches("(?i)application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?"))
            .isPresent()
        && request.getHeader("Content-Encoding") == null;
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

  private static void answer(HttpServletResponse response, int status) throws IOException {
    answer(response, status, Optional.empty());
  }

  private static void answer(HttpServletResponse response, int status, Optional<byte[]> body)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (body.isPresent()) {
      response.setContentType("application/json;charset=UTF-8");
    }
    response.setContentLength(body.map(b -> b.length).orElse(0));
    response.getOutputStream().write(body.orElse(new byte[0]));
  }
}
