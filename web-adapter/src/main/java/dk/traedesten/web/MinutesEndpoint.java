package dk.traedesten.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.minutes.Account;
import dk.traedesten.minutes.Document;
import dk.traedesten.minutes.Format;
import dk.traedesten.minutes.Minutes;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The minutes of an exercise as a file, in the language of the page.
final class MinutesEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Text NOTHING_FOR_IT =
      new Text(
          "Der er ikke noget i referatet, der hører til i sådan en fil: ingen tabel eller ingen aftalte handlinger.",
          "There is nothing in the minutes for such a file: no table, or no agreed actions.");

  private final transient Door door;
  private final transient Function<SessionId, Optional<Session>> sessions;
  private final transient InstantSource clock;

  MinutesEndpoint(Door door, Function<SessionId, Optional<Session>> sessions, InstantSource clock) {
    this.door = door;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var refused = door.refuses(request);
    if (refused.isPresent()) {
      Told.refused(response, refused.get());
      return;
    }
    var session = session(request);
    var format = format(request);
    if (session.isEmpty() || format.isEmpty()) {
      Told.refused(response, Refusal.NO_SUCH_SESSION);
      return;
    }
    var language = said(request, "language").equals("en") ? Language.EN : Language.DA;
    switch (Account.of(session.get(), language)) {
      case Account.Nothing(var why) -> Told.refused(response, 404, why);
      case Minutes minutes -> {
        var document = format.get().write(minutes, clock.instant());
        if (document.isPresent()) {
          send(response, document.get());
        } else {
          Told.refused(response, 404, NOTHING_FOR_IT);
        }
      }
    }
  }

  private static void send(HttpServletResponse response, Document document) throws IOException {
    var bytes = document.bytes();
    response.setContentType(document.mediaType());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(document.fileName(), UTF_8).replace("+", "%20"));
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private Optional<Session> session(HttpServletRequest request) {
    try {
      return sessions.apply(SessionId.parse(said(request, "session")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Format> format(HttpServletRequest request) {
    var name = said(request, "format").toUpperCase(Locale.ROOT);
    return Arrays.stream(Format.values()).filter(f -> f.name().equals(name)).findFirst();
  }

  private static String said(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
