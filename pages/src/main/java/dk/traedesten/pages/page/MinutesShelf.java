package dk.traedesten.pages.page;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.MinutesExporter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Minutes as a browser gets them.
record MinutesShelf(MinutesExporter papers) {

  /// What is asked for.
  record Wanted(
      Tenant tenant, SessionId session, PersonId reader, MinutesFormat as, Language language) {}

  void send(HttpServletRequest request, HttpServletResponse response, Wanted wanted)
      throws IOException {
    switch (papers.make(
        wanted.tenant(), wanted.session(), wanted.reader(), wanted.as(), wanted.language())) {
      case MinutesExporter.Outcome.Made(var file) -> PageResponse.file(response, file);
      case MinutesExporter.Outcome.Gone() ->
          PageResponse.refused(request, response, AccessRefusal.NO_SUCH_THING);
      case MinutesExporter.Outcome.NotForThem() ->
          PageResponse.refused(request, response, AccessRefusal.NOT_THERE);
      case MinutesExporter.Outcome.Nothing() ->
          PageResponse.refused(request, response, AccessRefusal.NOTHING_FOR_IT);
      case MinutesExporter.Outcome.Busy() -> {
        response.setHeader("Retry-After", "10");
        PageResponse.refused(request, response, AccessRefusal.BUSY);
      }
    }
  }
}
