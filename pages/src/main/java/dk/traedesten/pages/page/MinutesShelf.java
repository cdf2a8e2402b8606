package dk.traedesten.pages.page;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Paper;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Papers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Minutes as a browser gets them.
record MinutesShelf(Papers papers) {

  /// What is asked for.
  record Wanted(Tenant tenant, SessionId session, PersonId reader, Paper as, Language language) {}

  void send(HttpServletRequest request, HttpServletResponse response, Wanted wanted)
      throws IOException {
    switch (papers.make(
        wanted.tenant(), wanted.session(), wanted.reader(), wanted.as(), wanted.language())) {
      case Papers.Outcome.Made(var file) -> Sent.file(response, file);
      case Papers.Outcome.Gone() -> Sent.refused(request, response, Refusal.NO_SUCH_THING);
      case Papers.Outcome.NotForThem() -> Sent.refused(request, response, Refusal.NOT_THERE);
      case Papers.Outcome.Nothing() -> Sent.refused(request, response, Refusal.NOTHING_FOR_IT);
      case Papers.Outcome.Busy() -> {
        response.setHeader("Retry-After", "10");
        Sent.refused(request, response, Refusal.BUSY);
      }
    }
  }
}
