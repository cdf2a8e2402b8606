package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Described;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What was shown to the group, as what stands in a document. What was there to be pressed or
/// filled in leaves nothing.
final class Parts {
  private final Language language;

  private Parts(Language language) {
    this.language = language;
  }

  /// All of it, from the first section to the last.
  static List<Part> of(Minutes minutes) {
    var parts = new Parts(minutes.language());
    return minutes.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(parts::of)
        .toList();
  }

  /// One table as it can be read on paper.
  static List<Part.Table> of(Block.Table table, Language language) {
    return new Parts(language)
        .of(table)
        .flatMap(part -> part instanceof Part.Table it ? Stream.of(it) : Stream.of())
        .toList();
  }

  private Stream<Part> of(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> said(line(text), Part.Heading::new);
      case Block.Paragraph(var text) -> said(words(text), Part.Paragraph::new);
      case Block.Note(var text) -> said(words(text), Part.Note::new);
      case Block.Quotes(var quotes) ->
          quotes.isEmpty()
              ? Stream.of()
              : Stream.of(new Part.Quotes(quotes.stream().map(Parts::quote).toList()));
      case Block.Table(var head, var rows) ->
          Tables.readable(head.stream().map(this::line).toList(), cells(rows)).stream();
      case Block.Picture(var chart) ->
          Stream.of(new Part.Picture(chart, line(chart.title()), words(Described.of(chart))));
      case Block.Question _,
          Block.Progress _,
          Block.Buttons _,
          Block.Menu _,
          Block.Link _,
          Block.Document _ ->
          Stream.of();
    };
  }

  private static Stream<Part> said(String words, Function<String, Part> part) {
    return words.isEmpty() ? Stream.of() : Stream.of(part.apply(words));
  }

  private static Part.Quote quote(Block.Quote quote) {
    return new Part.Quote(Plain.words(quote.words()), quote.by().map(Plain::line));
  }

  private List<List<String>> cells(List<List<Text>> rows) {
    var all = new ArrayList<List<String>>();
    for (var row : rows) {
      all.add(row.stream().map(this::words).toList());
    }
    return all;
  }

  private String words(Text text) {
    return Plain.words(text.in(language));
  }

  private String line(Text text) {
    return Plain.line(text.in(language));
  }
}
