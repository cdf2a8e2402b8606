package dk.traedesten.slack.render;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import dk.traedesten.message.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A message as Slack takes it.
///
/// @param blocks its blocks; an image block without a file stands where a picture shall be
/// @param text what notifications and screen readers say: escaped, to be sent without unfurling and
///   without names being linked
/// @param pictures what is to be drawn and uploaded, in the order of the image blocks
public record Rendered(List<LayoutBlock> blocks, String text, List<Chart> pictures) {
  public Rendered {
    blocks = List.copyOf(blocks);
    pictures = List.copyOf(pictures);
  }

  /// The blocks with the pictures in their places. A picture that could not be uploaded is left
  /// out: its words stand beside it.
  ///
  /// @param files the id Slack gave each picture, in the order of [#pictures]
  public List<LayoutBlock> with(List<Optional<String>> files) {
    var placed = new ArrayList<LayoutBlock>();
    var next = files.iterator();
    for (var block : blocks) {
      if (block instanceof ImageBlock image) {
        next.next().ifPresent(id -> placed.add(with(image, id)));
      } else {
        placed.add(block);
      }
    }
    return placed;
  }

  private static LayoutBlock with(ImageBlock image, String id) {
    return ImageBlock.builder()
        .blockId(image.getBlockId())
        .title(image.getTitle())
        .altText(image.getAltText())
        .slackFile(SlackFileObject.builder().id(id).build())
        .build();
  }
}
