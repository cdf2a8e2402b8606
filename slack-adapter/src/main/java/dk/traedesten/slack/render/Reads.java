package dk.traedesten.slack.render;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.RichTextElement;
import dk.traedesten.dialog.Language;
import dk.traedesten.layout.PlainText;
import dk.traedesten.layout.ProgressLine;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Progress;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Chart;
import dk.traedesten.message.ChartInWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is there to read.
///
/// @param drawn whether pictures and tables may be drawn; else they are said in words
record Reads(Language language, boolean drawn) {
  /// How much is shown or left out at once, in characters.
  private static final int PIECE = 2500;

  Stream<MessagePart> heading(Block.Heading heading) {
    var words = heading.text().in(language);
    return words.length() <= Limits.HEADER
        ? Stream.of(
            MessagePart.read(
                words.length(),
                HeaderBlock.builder().text(Plain.text(words, Limits.HEADER)).build()))
        : PlainText.pieces(words, PIECE).stream()
            .map(w ->
                MessagePart.read(w.length(), Rich.block(List.of(Rich.section(Rich.strong(w))))));
  }

  Stream<MessagePart> paragraph(String words) {
    return PlainText.pieces(words, PIECE).stream()
        .map(w -> MessagePart.read(w.length(), section(w)));
  }

  Stream<MessagePart> note(String words) {
    return PlainText.pieces(words, Limits.CONTEXT).stream()
        .map(w -> MessagePart.read(w.length(), context(w)));
  }

  /// A way to a page outside Slack. A button would tell the bot as well, which need not know.
  MessagePart link(String label, String address) {
    return MessagePart.acted(List.of(Rich.block(List.of(Rich.section(Rich.link(label, address))))));
  }

  static LayoutBlock section(String words) {
    return SectionBlock.builder().text(Plain.text(words, Limits.SECTION)).build();
  }

  /// A question, in words that stand out.
  static Stream<LayoutBlock> question(String words) {
    return PlainText.pieces(words, Limits.SECTION).stream()
        .map(w -> Rich.block(List.of(Rich.section(Rich.strong(w)))));
  }

  static LayoutBlock context(String words) {
    return ContextBlock.builder().elements(List.of(Plain.text(words, Limits.CONTEXT))).build();
  }

  /// One with a line at its side; several as a list, as many in a part as go together.
  Stream<MessagePart> quotes(List<Quote> quotes) {
    var parts = new ArrayList<MessagePart>();
    var together = new ArrayList<List<RichTextElement>>();
    int size = 0;
    for (var quote : quotes) {
      for (var words : PlainText.pieces(quote.words(), PIECE)) {
        if (size + words.length() > PIECE && !together.isEmpty()) {
          parts.add(quotes(size, together));
          together.clear();
          size = 0;
        }
        together.add(said(words, quote.by()));
        size += words.length() + quote.by().map(String::length).orElse(0);
      }
    }
    if (!together.isEmpty()) {
      parts.add(quotes(size, together));
    }
    return parts.stream();
  }

  private static MessagePart quotes(int size, List<List<RichTextElement>> said) {
    return MessagePart.read(
        size,
        Rich.block(
            List.of(
                said.size() == 1
                    ? Rich.quote(said.getFirst())
                    : Rich.bullets(said.stream().<RichTextElement>map(Rich::section).toList()))));
  }

  private static List<RichTextElement> said(String words, Optional<String> by) {
    return by.map(name -> List.of(Rich.words(words), Rich.slanted(" — " + Plain.fit(name, 100))))
        .orElse(List.of(Rich.words(words)));
  }

  /// How many are in, who is waited for, and until when.
  MessagePart progress(Progress p) {
    var line = ProgressLine.of(p, language);
    var words = new ArrayList<RichTextElement>();
    if (!line.dots().isEmpty()) {
      words.add(Rich.words(line.dots()));
    }
    words.add(Rich.strong(line.answered()));
    line.missing().ifPresent(missing -> words.add(Rich.words("\n" + missing)));
    p.closes()
        .ifPresent(at -> {
          words.add(Rich.words("\n" + Words.CLOSES.in(language)));
          words.add(Rich.time(at));
        });
    return MessagePart.read(200 + PIECE / 2, Rich.block(List.of(Rich.section(words))));
  }

  /// A picture with the same in words below it.
  Stream<MessagePart> picture(Chart chart) {
    var title = chart.title().in(language);
    var words = ChartInWords.of(chart).in(language);
    var said = note(words);
    return drawn
        ? Stream.concat(Stream.of(image(chart, title, words)), said)
        : Stream.concat(paragraph(title), said);
  }

  private static MessagePart image(Chart chart, String title, String words) {
    var image =
        ImageBlock.builder()
            .altText(Plain.fit(title + ". " + words.replace('\n', ' '), Limits.ALT))
            .title(Plain.text(title, Limits.ALT))
            .build();
    return new MessagePart(List.of(image), title.length(), false, Optional.of(chart));
  }
}
