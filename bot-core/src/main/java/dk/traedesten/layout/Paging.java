package dk.traedesten.layout;

import java.util.ArrayList;
import java.util.List;

/// Parts on pages that have room for them.
public final class Paging {
  private Paging() {}

  /// All parts in their order, on as few pages as they need; one at least.
  public static <P extends Piece> List<List<P>> of(List<P> parts, Cost room) {
    var pages = new ArrayList<List<P>>();
    var page = new ArrayList<P>();
    var used = Cost.NOTHING;
    for (var part : parts) {
      if (!page.isEmpty() && !used.plus(part.cost()).fits(room)) {
        pages.add(List.copyOf(page));
        page.clear();
        used = Cost.NOTHING;
      }
      page.add(part);
      used = used.plus(part.cost());
    }
    pages.add(List.copyOf(page));
    return List.copyOf(pages);
  }
}
