package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.ChartInWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What was shown to the group, as what stands in a document. What was there to be pressed or
/// filled in leaves nothing.
final class DocumentParts {
  private final Language language;

  private DocumentParts(Language language) {
    this.language = language;
  }

  /// All of it, from the first section to the last.
  static List<DocumentPart> of(Minutes minutes) {
    var parts = new DocumentParts(minutes.language());
    return minutes.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(parts::of)
        .toList();
  }

  /// One table as it can be read on paper.
  static List<DocumentPart.Table> of(Block.Table table, Language language) {
    return new DocumentParts(language)
        .of(table)
        .flatMap(part -> part instanceof DocumentPart.Table it ? Stream.of(it) : Stream.of())
        .toList();
  }

  private Stream<DocumentPart> of(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> said(line(text), DocumentPart.Heading::new);
      case Block.Paragraph(var text) -> said(words(text), DocumentPart.Paragraph::new);
      case Block.Note(var text) -> said(words(text), DocumentPart.Note::new);
      case Block.Quotes(var quotes) ->
          quotes.isEmpty()
              ? Stream.of()
              : Stream.of(
                  new DocumentPart.Quotes(quotes.stream().map(DocumentParts::quote).toList()));
      case Block.Table(var head, var rows) ->
          PaperTables.readable(head.stream().map(this::line).toList(), cells(rows)).stream();
      case Block.Picture(var chart) ->
          Stream.of(
              new DocumentPart.Picture(chart, line(chart.title()), words(ChartInWords.of(chart))));
      case Block.Question _,
          Block.Progress _,
          Block.Buttons _,
          Block.Menu _,
          Block.Link _,
          Block.Document _ ->
          Stream.of();
    };
  }

  private static Stream<DocumentPart> said(String words, Function<String, DocumentPart> part) {
    return words.isEmpty() ? Stream.of() : Stream.of(part.apply(words));
  }

  private static DocumentPart.Quote quote(Block.Quote quote) {
    return new DocumentPart.Quote(
        PlainWords.words(quote.words()), quote.by().map(PlainWords::line));
  }

  private List<List<String>> cells(List<List<Text>> rows) {
    var all = new ArrayList<List<String>>();
    for (var row : rows) {
      all.add(row.stream().map(this::words).toList());
    }
    return all;
  }

  private String words(Text text) {
    return PlainWords.words(text.in(language));
  }

  private String line(Text text) {
    return PlainWords.line(text.in(language));
  }
}
