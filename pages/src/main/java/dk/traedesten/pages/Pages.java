package dk.traedesten.pages;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.pages.api.ApiEndpoint;
import dk.traedesten.pages.page.GroupPages;
import dk.traedesten.pages.pass.Passes;
import dk.traedesten.spi.MinutesExporter;
import dk.traedesten.spi.SessionStore;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// What a group sees of itself outside its chats.
///
/// @param outward where the bot is reached; asked for when an address is needed
/// @param catalogue where the questions are written
public record Pages(
    SessionStore store,
    MinutesExporter papers,
    Supplier<Catalogue> catalogue,
    Supplier<Outward> outward,
    InstantSource clock) {

  /// The servlets by the path each answers on.
  public Map<String, HttpServlet> servlets() {
    var passes = new Passes(new GroupReader(store), clock);
    var servlets = new LinkedHashMap<String, HttpServlet>();
    servlets.putAll(GroupPages.servlets(passes, papers, catalogue, outward, clock));
    servlets.put(ApiEndpoint.PATH, new ApiEndpoint(passes, papers, catalogue));
    return servlets;
  }
}
