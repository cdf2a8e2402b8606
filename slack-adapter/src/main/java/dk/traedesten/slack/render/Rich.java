package dk.traedesten.slack.render;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dk.traedesten.layout.PlainText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rich text: its words are taken as they are, and its style is said beside them.
final class Rich {
  private static final DateTimeFormatter FALLBACK =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  /// How words look; only what is so is said.
  private record Style(@Nullable Boolean bold, @Nullable Boolean italic) {
    static final Style STRONG = new Style(true, null);
    static final Style SLANTED = new Style(null, true);
  }

  /// Words with a style. Slack's Java model would say of every other style that it is not so, which
  /// is more than the documentation lets a text say.
  private static final class Styled implements RichTextElement {
    private final String type = RichTextSectionElement.Text.TYPE;
    private final String text;
    private final Style style;

    Styled(String text, Style style) {
      this.text = text;
      this.style = style;
    }

    @Override
    public String getType() {
      return type;
    }

    @Override
    public String toString() {
      return text + style;
    }
  }

  private Rich() {}

  /// A way to a page. Its words take no effect.
  static RichTextElement link(String label, String address) {
    return RichTextSectionElement.Link.builder().url(address).text(label).build();
  }

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

  static RichTextElement words(String words) {
    return RichTextSectionElement.Text.builder().text(PlainText.seen(words)).build();
  }

  static RichTextElement strong(String words) {
    return new Styled(PlainText.seen(words), Style.STRONG);
  }

  static RichTextElement slanted(String words) {
    return new Styled(PlainText.seen(words), Style.SLANTED);
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
