package dk.traedesten.slack.render;

import com.slack.api.model.block.element.BlockElement;
import dk.traedesten.dialog.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A message that fits: its beginning, a way to see the whole, and everything that can be filled in
/// or pressed.
final class Shortened {
  /// What the way to see the whole takes.
  private static final int BLOCKS = 2;

  private static final int SIZE = 200;

  private Shortened() {}

  static boolean isNeeded(List<Part> parts) {
    return Pages.size(parts) > Limits.MESSAGE || Pages.blocks(parts) > Limits.MESSAGE_BLOCKS;
  }

  static List<Part> of(List<Part> parts, Ref.Whole whole, Language language) {
    var kept = parts.stream().filter(Part::kept).toList();
    int size = Limits.MESSAGE - SIZE - Pages.size(kept);
    int blocks = Limits.MESSAGE_BLOCKS - BLOCKS - Pages.blocks(kept);
    var shown = new ArrayList<Part>();
    boolean over = false;
    for (var part : parts) {
      if (part.kept()) {
        shown.add(part);
        continue;
      }
      size -= part.size();
      blocks -= part.blocks().size();
      if (!over && (size < 0 || blocks < 0)) {
        over = true;
        shown.add(way(whole, language));
      }
      if (!over) {
        shown.add(part);
      }
    }
    return shown;
  }

  private static Part way(Ref.Whole whole, Language language) {
    BlockElement button = Pressed.button(Words.SEE_ALL.in(language), whole, false);
    return new Part(
        List.of(Reads.context(Words.SHORTENED.in(language)), Pressed.row(List.of(button))),
        SIZE,
        true,
        Optional.empty());
  }
}
