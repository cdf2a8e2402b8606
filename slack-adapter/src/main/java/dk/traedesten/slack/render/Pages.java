package dk.traedesten.slack.render;

import java.util.ArrayList;
import java.util.List;

/// Parts on pages that have room for them.
final class Pages {
  private Pages() {}

  /// All parts in their order, on as few pages as they need.
  ///
  /// @param size of a page, in characters
  /// @param blocks of a page
  static List<List<Part>> of(List<Part> parts, int size, int blocks) {
    var pages = new ArrayList<List<Part>>();
    var page = new ArrayList<Part>();
    for (var part : parts) {
      if (!page.isEmpty() && !fits(page, part, size, blocks)) {
        pages.add(List.copyOf(page));
        page.clear();
      }
      page.add(part);
    }
    pages.add(List.copyOf(page));
    return List.copyOf(pages);
  }

  static int size(List<Part> parts) {
    return parts.stream().mapToInt(Part::size).sum();
  }

  static int blocks(List<Part> parts) {
    return parts.stream().mapToInt(p -> p.blocks().size()).sum();
  }

  private static boolean fits(List<Part> page, Part part, int size, int blocks) {
    return size(page) + part.size() <= size && blocks(page) + part.blocks().size() <= blocks;
  }
}
