package dk.traedesten.pages.page;

import dk.traedesten.pages.pass.Pass;
import dk.traedesten.pages.pass.PassCheck;
import dk.traedesten.pages.pass.Passes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Minutes by a link from the chat.
final class DocumentEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Passes passes;
  private final transient MinutesShelf minutes;

  DocumentEndpoint(Passes passes, MinutesShelf minutes) {
    this.passes = passes;
    this.minutes = minutes;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (passes.read(PageResponse.said(request, "pass"), Pass.Document.class)) {
      case PassCheck.Open<Pass.Document>(var pass, var view) ->
          minutes.send(
              request,
              response,
              new MinutesShelf.Wanted(
                  pass.tenant(),
                  pass.session(),
                  pass.who(),
                  pass.as(),
                  view.group().find(pass.who()).orElseThrow().language()));
      case PassCheck.Expired<Pass.Document>() ->
          PageResponse.refused(request, response, AccessRefusal.EXPIRED);
      case PassCheck.Broken<Pass.Document>() ->
          PageResponse.refused(request, response, AccessRefusal.BROKEN);
      case PassCheck.Ended<Pass.Document>() ->
          PageResponse.refused(request, response, AccessRefusal.NOT_OF_THE_GROUP);
    }
  }
}
