package dk.traedesten.slack.start;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dk.traedesten.chat.Phrases;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Message;
import dk.traedesten.slack.render.Modals;
import dk.traedesten.slack.render.Renderer;
import java.util.ArrayList;
import java.util.List;

/// The modal that shows an exercise as somebody who takes part sees it.
final class PreviewModal {
  private static final int MOST_BLOCKS = 90;

  private PreviewModal() {}

  static View view(List<Message> seen, Language language) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Modals.notes(List.of(Phrases.PREVIEW_NOTE), language));
    for (var message : seen) {
      blocks.add(DividerBlock.builder().build());
      Renderer.whisper(message, language).blocks().stream()
          .filter(b -> !(b instanceof ActionsBlock))
          .forEach(blocks::add);
    }
    return Modals.plain(
            Phrases.PREVIEW_TITLE, language, blocks.stream().limit(MOST_BLOCKS).toList())
        .callbackId(StartActions.PREVIEW)
        .build();
  }
}
