package dk.traedesten.teams.card;

import java.util.ArrayList;
import java.util.List;

/// Parts on pages that have room for them.
final class Pages {
  /// What the parts of one card take at most, in bytes. Teams takes 28 KB with everything around:
  /// sixty people who see a view of their own take seven of them, the rest of the message one.
  static final int ROOM = 18_000;

  private Pages() {}

  /// All parts in their order, on as few pages as they need.
  static List<List<Part>> of(List<Part> parts) {
    var pages = new ArrayList<List<Part>>();
    var page = new ArrayList<Part>();
    for (var part : parts) {
      if (!page.isEmpty() && Part.size(page) + part.size() > ROOM) {
        pages.add(List.copyOf(page));
        page.clear();
      }
      page.add(part);
    }
    pages.add(List.copyOf(page));
    return List.copyOf(pages);
  }
}
