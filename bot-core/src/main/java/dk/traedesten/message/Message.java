package dk.traedesten.message;

import dk.traedesten.dialog.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One thing the bot says, made of blocks from top to bottom.
public record Message(List<Block> blocks) {
  public Message {
    blocks = List.copyOf(blocks);
  }

  public static Message of(Block... blocks) {
    return new Message(List.of(blocks));
  }

  /// What is said in paragraphs, and need not be said again by a form.
  public Set<Text> said() {
    var said = new LinkedHashSet<Text>();
    for (var block : blocks) {
      if (block instanceof Block.Paragraph(var text)) {
        said.add(text);
      }
    }
    return said;
  }
}
