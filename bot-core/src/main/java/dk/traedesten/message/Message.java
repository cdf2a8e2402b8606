package dk.traedesten.message;

import java.util.List;

/// One thing the bot says, made of blocks from top to bottom.
public record Message(List<Block> blocks) {
  public Message {
    blocks = List.copyOf(blocks);
  }

  public static Message of(Block... blocks) {
    return new Message(List.of(blocks));
  }
}
