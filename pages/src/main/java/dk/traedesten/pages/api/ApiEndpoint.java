package dk.traedesten.pages.api;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.group.GroupReport;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.pages.Handle;
import dk.traedesten.pages.Saved;
import dk.traedesten.pages.pass.Pass;
import dk.traedesten.pages.pass.PassCheck;
import dk.traedesten.pages.pass.Passes;
import dk.traedesten.session.ApiKey;
import dk.traedesten.session.Memory.Met;
import dk.traedesten.spi.MinutesExporter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// What a group may see, for its programs: to be read, never changed.
public final class ApiEndpoint extends HttpServlet {
  /// Where it answers.
  public static final String PATH = Route.BASE + "/*";

  private static final long serialVersionUID = 1;
  private static final Pattern MINUTES = Pattern.compile("/exercises/([0-9a-f-]{36})/minutes");
  private static final String BEARER = "Bearer ";

  private final transient Passes passes;
  private final transient MinutesExporter papers;
  private final transient Supplier<Catalogue> catalogue;

  /// @param catalogue where the questions are written
  public ApiEndpoint(Passes passes, MinutesExporter papers, Supplier<Catalogue> catalogue) {
    this.passes = passes;
    this.papers = papers;
    this.catalogue = catalogue;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      problem(response, 405, "Read only", "Nothing can be changed here. Use GET.");
      return;
    }
    var path = Optional.ofNullable(request.getPathInfo()).orElse("");
    if (path.equals(Route.OPENAPI.path())) {
      json(response, 200, "application/json", OpenApi.document());
      return;
    }
    switch (passes.read(key(request), Pass.Key.class)) {
      case PassCheck.Open<Pass.Key>(var key, var view) ->
          answer(request, response, key, view, path);
      case PassCheck.Ended<Pass.Key>() ->
          unauthorized(
              response,
              "This key does not work any more: it was revoked, or whoever made it has left the group.");
      case PassCheck.Expired<Pass.Key>(), PassCheck.Broken<Pass.Key>() ->
          unauthorized(
              response,
              "Send the header `Authorization: Bearer KEY` with a key that the group has made in its chat.");
    }
  }

  private static String key(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.startsWith(BEARER))
        .map(header -> header.substring(BEARER.length()).strip())
        .orElse("");
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Pass.Key key,
      GroupReport view,
      String path)
      throws IOException {
    var answers = new ApiAnswers(view);
    var minutes = MINUTES.matcher(path);
    if (path.equals(Route.SERIES.path())) {
      json(response, answers.series(catalogue.get()));
    } else if (path.equals(Route.ACTIONS.path())) {
      json(response, answers.actions());
    } else if (path.equals(Route.EXERCISES.path())) {
      json(response, answers.exercises());
    } else if (minutes.matches()) {
      minutes(request, response, key, view, minutes.group(1));
    } else {
      problem(
          response,
          404,
          "Not here",
          "What can be asked for is described at %s%s."
              .formatted(Route.BASE, Route.OPENAPI.path()));
    }
  }

  private void minutes(
      HttpServletRequest request,
      HttpServletResponse response,
      Pass.Key key,
      GroupReport view,
      String handle)
      throws IOException {
    var session =
        view.exercises().stream()
            .map(Met::session)
            .filter(id -> Handle.of(id).equals(handle))
            .findFirst();
    var as = MinutesFormat.of(said(request, "as").orElse(MinutesFormat.MARKDOWN.word()));
    var language = language(said(request, "language").orElse("da"));
    if (as.isEmpty() || language.isEmpty()) {
      problem(
          response,
          400,
          "Not understood",
          "Write `as` as word, pdf, csv, calendar or markdown, and `language` as da or en.");
      return;
    }
    if (session.isEmpty()) {
      problem(response, 404, "No minutes", "The group has no such exercise any more.");
      return;
    }
    var maker =
        view.group().keys().stream()
            .filter(known -> known.id().equals(key.id()))
            .map(ApiKey::by)
            .findFirst()
            .orElseThrow();
    switch (papers.make(key.tenant(), session.get(), maker, as.get(), language.get())) {
      case MinutesExporter.Outcome.Made(var file) -> {
        Saved.as(file, response);
        send(response, 200, file.mediaType(), file.bytes());
      }
      case MinutesExporter.Outcome.Gone() ->
          problem(response, 404, "No minutes", "The group has no such exercise any more.");
      case MinutesExporter.Outcome.NotForThem() ->
          problem(
              response,
              403,
              "Not for this key",
              "Minutes are for those who took part, and whoever made the key did not.");
      case MinutesExporter.Outcome.Nothing() ->
          problem(response, 404, "No minutes", "There is nothing in it for such a file.");
      case MinutesExporter.Outcome.Busy() -> {
        response.setHeader("Retry-After", "10");
        problem(response, 503, "Busy", "Many ask for minutes right now. Try again in a moment.");
      }
    }
  }

  private static Optional<String> said(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private static Optional<Language> language(String word) {
    return switch (word) {
      case "da" -> Optional.of(Language.DA);
      case "en" -> Optional.of(Language.EN);
      default -> Optional.empty();
    };
  }

  private static void unauthorized(HttpServletResponse response, String detail) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    problem(response, 401, "A key is needed", detail);
  }

  private static void problem(HttpServletResponse response, int status, String title, String detail)
      throws IOException {
    json(response, status, "application/problem+json", ApiAnswer.Problem.of(status, title, detail));
  }

  private static void json(HttpServletResponse response, ApiAnswer answer) throws IOException {
    json(response, 200, "application/json", answer);
  }

  private static void json(HttpServletResponse response, int status, String type, Object body)
      throws IOException {
    send(response, status, type + ";charset=UTF-8", Mappers.JSON.writeValueAsBytes(body));
  }

  private static void send(HttpServletResponse response, int status, String type, byte[] bytes)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
