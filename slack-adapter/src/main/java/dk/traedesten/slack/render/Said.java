package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a message.
final class Said {
  private Said() {}

  static List<LayoutBlock> blocks(Message message, Language language) {
    return words(message, language)
        .<LayoutBlock>map(w ->
            SectionBlock.builder()
                .text(PlainTextObject.builder().text(w).emoji(false).build())
                .build())
        .toList();
  }

  static String text(Message message, Language language) {
    return words(message, language)
        .collect(Collectors.joining("\n"))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  private static Stream<String> words(Message message, Language language) {
    return message.blocks().stream()
        .flatMap(b ->
            switch (b) {
              case Block.Heading(var text) -> Stream.of(text.in(language));
              case Block.Paragraph(var text) -> Stream.of(text.in(language));
              case Block.Note(var text) -> Stream.of(text.in(language));
              default -> Stream.empty();
            });
  }
}
