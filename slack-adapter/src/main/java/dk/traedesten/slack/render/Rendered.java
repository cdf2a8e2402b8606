package dk.traedesten.slack.render;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A message as Slack takes it.
///
/// @param blocks its blocks; an image block without a file stands where a picture shall be, titled
///   with what stands there when it cannot be drawn
/// @param text what notifications and screen readers say: escaped, to be sent without unfurling and
///   without names being linked
/// @param pictures what is to be drawn and uploaded, in the order of the image blocks
/// @param inWords the same without anything drawn: to be sent when Slack refuses the blocks
public record Rendered(
    List<LayoutBlock> blocks, String text, List<Chart> pictures, List<LayoutBlock> inWords) {
  public Rendered {
    blocks = List.copyOf(blocks);
    pictures = List.copyOf(pictures);
    inWords = List.copyOf(inWords);
  }

  /// The same with what Slack can draw itself drawn by Slack.
  public Rendered drawnBySlack(Language language) {
    var placed = new ArrayList<LayoutBlock>();
    var left = new ArrayList<Chart>();
    var next = pictures.iterator();
    int drawn = 0;
    for (var block : blocks) {
      if (block instanceof ImageBlock) {
        var chart = next.next();
        var own =
            drawn < Limits.CHARTS ? ChartBlock.of(chart, language) : Optional.<ChartBlock>empty();
        drawn += own.isPresent() ? 1 : 0;
        placed.add(own.<LayoutBlock>map(it -> it).orElse(block));
        if (own.isEmpty()) {
          left.add(chart);
        }
      } else {
        placed.add(block);
      }
    }
    return drawn == 0 ? this : new Rendered(placed, text, left, inWords);
  }

  /// Whether Slack draws something in it.
  public boolean isDrawnBySlack() {
    return blocks.stream().anyMatch(ChartBlock.class::isInstance);
  }

  /// The blocks with the pictures in their places. Where one could not be uploaded its title
  /// stands, above the same in words.
  ///
  /// @param files the id Slack gave each picture, in the order of [#pictures]
  public List<LayoutBlock> with(List<Optional<String>> files) {
    var placed = new ArrayList<LayoutBlock>();
    var next = files.iterator();
    for (var block : blocks) {
      placed.add(
          block instanceof ImageBlock image
              ? next.next().map(id -> with(image, id)).orElseGet(() -> without(image))
              : block);
    }
    return placed;
  }

  private static LayoutBlock with(ImageBlock image, String id) {
    return ImageBlock.builder()
        .blockId(image.getBlockId())
        .altText(image.getAltText())
        .slackFile(SlackFileObject.builder().id(id).build())
        .build();
  }

  private static LayoutBlock without(ImageBlock image) {
    return SectionBlock.builder().text(image.getTitle()).build();
  }
}
