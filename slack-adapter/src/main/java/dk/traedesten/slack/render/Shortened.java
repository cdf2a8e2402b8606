package dk.traedesten.slack.render;

import com.slack.api.model.block.element.BlockElement;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.layout.Cost;
import dk.traedesten.layout.Shortening;
import java.util.List;
import java.util.Optional;

/// A message that fits in Slack.
final class Shortened {
  private static final Cost MESSAGE = room(Limits.MESSAGE_BLOCKS);
  private static final Cost WAY = new Cost(2, 0, 200);
  private static final Shortening SHORTENING = new Shortening(MESSAGE, MESSAGE, WAY);

  private Shortened() {}

  /// What so many blocks of a message have room for.
  static Cost room(int blocks) {
    return new Cost(blocks, Integer.MAX_VALUE, Limits.MESSAGE);
  }

  static boolean isNeeded(List<MessagePart> parts) {
    return SHORTENING.isNeeded(parts);
  }

  static List<MessagePart> of(List<MessagePart> parts, Ref.Whole whole, Language language) {
    return SHORTENING.of(parts, () -> way(whole, language));
  }

  private static MessagePart way(Ref.Whole whole, Language language) {
    BlockElement button = Pressed.button(Words.SEE_ALL.in(language), whole, false);
    return new MessagePart(
        List.of(Reads.context(Words.SHORTENED.in(language)), Pressed.row(List.of(button))),
        WAY.size(),
        true,
        Optional.empty());
  }
}
