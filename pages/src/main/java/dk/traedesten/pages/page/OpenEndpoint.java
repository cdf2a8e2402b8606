package dk.traedesten.pages.page;

import dk.traedesten.pages.pass.Pass;
import dk.traedesten.pages.pass.PassCheck;
import dk.traedesten.pages.pass.Passes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Opens a link to a group's page. The link itself leaves the address line at once.
final class OpenEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Passes passes;
  private final transient Visits visits;

  OpenEndpoint(Passes passes, Visits visits) {
    this.passes = passes;
    this.visits = visits;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (passes.read(PageResponse.said(request, "pass"), Pass.Page.class)) {
      case PassCheck.Open<Pass.Page>(var link, var view) -> {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        // A path alone: what host the request named is not to be trusted.
        response.setHeader("Location", visits.begin(link, view.group(), response));
      }
      case PassCheck.Expired<Pass.Page>() ->
          PageResponse.refused(request, response, AccessRefusal.EXPIRED);
      case PassCheck.Broken<Pass.Page>() ->
          PageResponse.refused(request, response, AccessRefusal.BROKEN);
      case PassCheck.Ended<Pass.Page>() ->
          PageResponse.refused(request, response, AccessRefusal.NOT_OF_THE_GROUP);
    }
  }
}
