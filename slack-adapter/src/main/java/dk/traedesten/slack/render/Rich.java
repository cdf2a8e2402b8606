package dk.traedesten.slack.render;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Rich text: its words are taken as they are, and its style is said beside them.
final class Rich {
  private static final DateTimeFormatter FALLBACK =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private Rich() {}

  static RichTextBlock block(List<? extends BlockElement> elements) {
    return RichTextBlock.builder().elements(List.copyOf(elements)).build();
  }

  static RichTextSectionElement section(RichTextElement... elements) {
    return RichTextSectionElement.builder().elements(List.of(elements)).build();
  }

  static RichTextSectionElement section(List<RichTextElement> elements) {
    return RichTextSectionElement.builder().elements(elements).build();
  }

  static RichTextQuoteElement quote(List<RichTextElement> elements) {
    return RichTextQuoteElement.builder().elements(elements).build();
  }

  static RichTextListElement bullets(List<RichTextElement> sections) {
    return RichTextListElement.builder().style("bullet").elements(sections).build();
  }

  static RichTextListElement numbered(List<RichTextElement> sections) {
    return RichTextListElement.builder().style("ordered").elements(sections).build();
  }

  static RichTextElement words(String words) {
    return RichTextSectionElement.Text.builder().text(words).build();
  }

  static RichTextElement strong(String words) {
    return RichTextSectionElement.Text.builder()
        .text(words)
        .style(TextStyle.builder().bold(true).build())
        .build();
  }

  static RichTextElement slanted(String words) {
    return RichTextSectionElement.Text.builder()
        .text(words)
        .style(TextStyle.builder().italic(true).build())
        .build();
  }

  static RichTextElement channel(String id) {
    return RichTextSectionElement.Channel.builder().channelId(id).build();
  }

  /// A time, shown in the reader's own zone and language.
  static RichTextElement time(Instant at) {
    return RichTextSectionElement.Date.builder()
        .timestamp(Math.toIntExact(at.getEpochSecond()))
        .format("{date_short_pretty} {time}")
        .fallback(FALLBACK.format(at))
        .build();
  }
}
