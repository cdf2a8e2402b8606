package dk.traedesten.pages.page;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Paper;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Papers;
import dk.traedesten.spi.SessionStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/// Minutes, for those who took part: the same people who can ask for them in the chat.
record MinutesShelf(SessionStore store, Papers papers) {
  private static final String NO_INBOUND = "";

  void send(
      HttpServletRequest request,
      HttpServletResponse response,
      SessionId id,
      PersonId who,
      Paper as,
      Language language,
      Tenant tenant)
      throws IOException {
    var session =
        store
            .load(tenant, id, NO_INBOUND)
            .flatMap(stored ->
                stored.document() instanceof Session it ? Optional.of(it) : Optional.empty());
    if (session.isEmpty()) {
      Sent.refused(request, response, Refusal.NO_SUCH_THING);
      return;
    }
    if (session.get().roster().find(who).isEmpty()) {
      Sent.refused(request, response, Refusal.NOT_THERE);
      return;
    }
    var file = papers.make(tenant, id, as, language);
    if (file.isEmpty()) {
      Sent.refused(request, response, Refusal.NOTHING_FOR_IT);
      return;
    }
    Sent.file(response, file.get());
  }
}
