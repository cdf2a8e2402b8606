package dk.traedesten.slack.start;

import static dk.traedesten.slack.start.StartElements.plain;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dk.traedesten.chat.Phrases;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Message;
import dk.traedesten.slack.render.Renderer;
import java.util.ArrayList;
import java.util.List;

/// The modal that shows an exercise as somebody who takes part sees it.
final class PreviewModal {
  private static final int MOST_BLOCKS = 90;

  private PreviewModal() {}

  static View view(List<Message> seen, Language language) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(
        ContextBlock.builder()
            .elements(List.of(plain(Phrases.PREVIEW_NOTE.in(language), 300)))
            .build());
    for (var message : seen) {
      blocks.add(DividerBlock.builder().build());
      Renderer.whisper(message, language).blocks().stream()
          .filter(b -> !(b instanceof ActionsBlock))
          .forEach(blocks::add);
    }
    return View.builder()
        .type("modal")
        .callbackId(StartModal.PREVIEW)
        .title(
            ViewTitle.builder().type("plain_text").text(Phrases.PREVIEW_TITLE.in(language)).build())
        .close(ViewClose.builder().type("plain_text").text(Words.BACK.in(language)).build())
        .blocks(blocks.stream().limit(MOST_BLOCKS).toList())
        .build();
  }
}
