package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.ChartInWords;
import dk.traedesten.message.Field;
import java.util.List;
import java.util.stream.Stream;

/// What blocks say to those who read them, without spaces.
final class Shown {
  private Shown() {}

  static List<String> words(List<Block> blocks, Language language) {
    return blocks.stream()
        .flatMap(Shown::words)
        .map(text -> Spaces.none(text.in(language)))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static Stream<Text> words(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> Stream.of(text);
      case Block.Paragraph(var text) -> Stream.of(text);
      case Block.Note(var text) -> Stream.of(text);
      case Block.Quotes(var quotes) ->
          quotes.stream()
              .flatMap(quote -> Stream.concat(Stream.of(quote.words()), quote.by().stream()))
              .map(Text::same);
      case Block.Table(var head, var rows) ->
          Stream.concat(head.stream(), rows.stream().flatMap(List::stream));
      case Block.Picture(var chart) -> Stream.of(ChartInWords.of(chart));
      case Block.Question _,
          Block.Progress _,
          Block.Buttons _,
          Block.Menu _,
          Block.Link _,
          Block.Document _ ->
          Stream.of();
    };
  }

  /// What is there to be pressed or filled in.
  static List<String> controls(List<Block> blocks, Language language) {
    var said = String.join("\n", words(blocks, language));
    return blocks.stream()
        .flatMap(Shown::controls)
        .map(text -> Spaces.none(text.in(language)))
        .filter(words -> !said.contains(words))
        .toList();
  }

  private static Stream<Text> controls(Block block) {
    return switch (block) {
      case Block.Buttons(var buttons) -> buttons.stream().map(Block.Button::label);
      case Block.Menu(var buttons) -> buttons.stream().map(Block.Button::label);
      case Block.Question question -> question.fields().stream().map(Field::text);
      case Block.Link(var label, _) -> Stream.of(label);
      case Block.Document(var label, _, _, _, _) -> Stream.of(label);
      case Block.Heading _,
          Block.Paragraph _,
          Block.Note _,
          Block.Quotes _,
          Block.Table _,
          Block.Picture _,
          Block.Progress _ ->
          Stream.of();
    };
  }
}
