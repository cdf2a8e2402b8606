package dk.traedesten.pages.page;

import dk.traedesten.pages.pass.Entry;
import dk.traedesten.pages.pass.Pass;
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
    switch (passes.read(Sent.said(request, "pass"), Pass.Page.class)) {
      case Entry.Open<Pass.Page>(var link, var view) -> {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        // A path alone: what host the request named is not to be trusted.
        response.setHeader("Location", visits.begin(link, view.group(), response));
      }
      case Entry.Expired<Pass.Page>() -> Sent.refused(request, response, Refusal.EXPIRED);
      case Entry.Broken<Pass.Page>() -> Sent.refused(request, response, Refusal.BROKEN);
      case Entry.Ended<Pass.Page>() -> Sent.refused(request, response, Refusal.NOT_OF_THE_GROUP);
    }
  }
}
