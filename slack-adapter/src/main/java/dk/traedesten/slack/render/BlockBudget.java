package dk.traedesten.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.form.PageRoom;
import dk.traedesten.form.Section;
import dk.traedesten.form.Slot;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.layout.Cost;
import java.util.List;

/// What Slack has room for.
public final class BlockBudget implements PageRoom {
  /// Fifteen things to fill in are enough at once, and Slack refuses views of a quarter of a
  /// million characters.
  private static final Cost PAGE = new Cost(Limits.VIEW_BLOCKS - 10, 15, 100_000);

  /// What of an option is seen on its line and below it.
  private static final int OPTION = 2 * Limits.OPTION - 10;

  public static final ChannelProfile PROFILE =
      new ChannelProfile(
          Limits.TICKS,
          OPTION,
          OPTION,
          8000,
          Integer.MAX_VALUE,
          10,
          Integer.MAX_VALUE,
          Limits.TICKS,
          Limits.SEEN_ON_BUTTON,
          true);

  @Override
  public Cost most() {
    return PAGE;
  }

  @Override
  public Cost head(Section section, Language language) {
    return cost(new FormBlocks(section, language).head());
  }

  @Override
  public Cost slot(Section section, Slot slot, Language language) {
    return cost(new FormBlocks(section, language).of(slot));
  }

  private static Cost cost(List<LayoutBlock> blocks) {
    int inputs = (int) blocks.stream().filter(InputBlock.class::isInstance).count();
    return new Cost(blocks.size(), inputs, Sizes.sent(blocks));
  }
}
