package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.layout.Cost;
import dk.traedesten.layout.Piece;
import dk.traedesten.message.Chart;
import java.util.List;
import java.util.Optional;

/// A part of a message that is shown or left out as one.
///
/// @param size in characters
/// @param kept whether it is shown whatever else is left out: it can be filled in or pressed
/// @param picture what is to be drawn where its image block stands
record MessagePart(List<LayoutBlock> blocks, int size, boolean kept, Optional<Chart> picture)
    implements Piece {
  MessagePart {
    blocks = List.copyOf(blocks);
  }

  @Override
  public Cost cost() {
    return new Cost(blocks.size(), 0, size);
  }

  /// Something to read.
  static MessagePart read(int size, LayoutBlock... blocks) {
    return new MessagePart(List.of(blocks), size, false, Optional.empty());
  }

  /// Something to fill in or to press.
  static MessagePart acted(List<? extends LayoutBlock> blocks) {
    return new MessagePart(List.copyOf(blocks), Sizes.of(blocks), true, Optional.empty());
  }
}
