package dk.traedesten.pages.page;

import dk.traedesten.chart.Charts;
import dk.traedesten.chart.Theme;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.group.GroupReport;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.pages.Handle;
import dk.traedesten.pages.pass.Pass;
import dk.traedesten.pages.pass.PassCheck;
import dk.traedesten.session.Memory.Met;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/// A group's page, the pictures on it, and the minutes that are fetched from it. Who reads is
/// looked at anew each time: who has left the group has left its page.
final class GroupPageEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String CURVE = "curve/";
  private static final String MINUTES = "minutes/";

  private final transient Visits visits;
  private final transient MinutesShelf minutes;
  private final transient Supplier<Catalogue> catalogue;

  GroupPageEndpoint(Visits visits, MinutesShelf minutes, Supplier<Catalogue> catalogue) {
    this.visits = visits;
    this.minutes = minutes;
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (visits.of(request)) {
      case PassCheck.Open<Pass.Visit>(var visit, var view) ->
          visited(request, response, visit, view);
      case PassCheck.Expired<Pass.Visit>() ->
          PageResponse.refused(request, response, AccessRefusal.NO_VISIT);
      case PassCheck.Broken<Pass.Visit>() ->
          PageResponse.refused(request, response, AccessRefusal.NO_VISIT);
      case PassCheck.Ended<Pass.Visit>() ->
          PageResponse.refused(request, response, AccessRefusal.NOT_OF_THE_GROUP);
    }
  }

  private void visited(
      HttpServletRequest request, HttpServletResponse response, Pass.Visit visit, GroupReport view)
      throws IOException {
    var language =
        PageResponse.language(request)
            .orElseGet(() -> view.group().find(visit.who()).orElseThrow().language());
    var seen = new ReadersGroup(view, visit.who(), language, catalogue.get());
    var what = what(request);
    if (what.isEmpty()) {
      PageResponse.page(response, 200, GroupPage.of(seen));
    } else if (what.startsWith(CURVE)) {
      curve(request, response, seen, what.substring(CURVE.length()));
    } else if (what.startsWith(MINUTES)) {
      minutes(request, response, seen, visit, what.substring(MINUTES.length()));
    } else {
      PageResponse.refused(request, response, AccessRefusal.NO_SUCH_THING);
    }
  }

  /// What is asked for on the page: the path behind the group's own.
  private static String what(HttpServletRequest request) {
    var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    int group = path.indexOf('/', 1);
    return group < 0 ? "" : path.substring(group + 1);
  }

  private static void curve(
      HttpServletRequest request, HttpServletResponse response, ReadersGroup seen, String file)
      throws IOException {
    var curve =
        seen.view().curves(seen.catalogue()).stream()
            .filter(it -> file.equals(it.series() + ".svg"))
            .findFirst();
    if (curve.isEmpty()) {
      PageResponse.refused(request, response, AccessRefusal.NO_SUCH_THING);
      return;
    }
    var theme = PageResponse.said(request, "theme").equals("dark") ? Theme.DARK : Theme.LIGHT;
    var svg = Charts.svg(curve.get().trend(), seen.language(), theme);
    PageResponse.picture(response, svg.getBytes(StandardCharsets.UTF_8));
  }

  private void minutes(
      HttpServletRequest request,
      HttpServletResponse response,
      ReadersGroup seen,
      Pass.Visit visit,
      String handle)
      throws IOException {
    var session =
        seen.view().exercises().stream()
            .map(Met::session)
            .filter(id -> Handle.of(id).equals(handle))
            .findFirst();
    var paper = MinutesFormat.of(PageResponse.said(request, "as"));
    if (session.isEmpty() || paper.isEmpty()) {
      PageResponse.refused(request, response, AccessRefusal.NO_SUCH_THING);
      return;
    }
    minutes.send(
        request,
        response,
        new MinutesShelf.Wanted(
            visit.tenant(), session.get(), visit.who(), paper.get(), seen.language()));
  }
}
