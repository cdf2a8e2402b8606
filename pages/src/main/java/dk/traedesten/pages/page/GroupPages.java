package dk.traedesten.pages.page;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.pages.Outward;
import dk.traedesten.pages.pass.Passes;
import dk.traedesten.pages.pass.SignedDoors;
import dk.traedesten.spi.MinutesExporter;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;

/// Where groups' pages answer.
public final class GroupPages {
  private GroupPages() {}

  public static Map<String, HttpServlet> servlets(
      Passes passes,
      MinutesExporter papers,
      Supplier<Catalogue> catalogue,
      Supplier<Outward> outward,
      InstantSource clock) {
    var visits = new Visits(passes, outward, clock);
    var minutes = new MinutesShelf(papers);
    return Map.of(
        SignedDoors.OPEN,
        new OpenEndpoint(passes, visits),
        SignedDoors.DOCUMENT,
        new DocumentEndpoint(passes, minutes),
        LookEndpoint.PATH + "*",
        new LookEndpoint(),
        "/group/*",
        new GroupPageEndpoint(visits, minutes, catalogue));
  }
}
