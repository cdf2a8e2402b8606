package dk.traedesten.slack.client;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A message to be posted or to take another one's place.
///
/// @param channel where; a person's id means the chat with them alone
/// @param thread the message below which it stands
/// @param inChannelToo whether it is seen in the channel as well as in its thread
/// @param text the same in words, for notifications and screen readers
/// @param mark what the message carries unseen, so that it can be found again
public record Post(
    String channel,
    Optional<String> thread,
    boolean inChannelToo,
    List<LayoutBlock> blocks,
    String text,
    Map<String, String> mark) {
  public Post {
    blocks = List.copyOf(blocks);
    mark = Map.copyOf(mark);
  }

  /// A message that stands by itself.
  public Post(String channel, List<LayoutBlock> blocks, String text) {
    this(channel, Optional.empty(), false, blocks, text, Map.of());
  }

  /// The same, beside what it was to stand below.
  public Post beside() {
    return new Post(channel, Optional.empty(), false, blocks, text, mark);
  }

  /// The same with other blocks.
  public Post saying(List<LayoutBlock> other) {
    return new Post(channel, thread, inChannelToo, other, text, mark);
  }
}
