package dk.traedesten.minutes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Minutes as Markdown. A picture is there in words: a file of plain text has no pictures.
final class Markdown {
  private Markdown() {}

  static byte[] of(Minutes minutes) {
    var front = Front.of(minutes);
    var last = note(Lines.ONLY_SHOWN.in(minutes.language()));
    return Stream.of(
            Stream.of("# " + Inert.line(front.title()), facts(front)),
            DocumentParts.of(minutes).stream().map(Markdown::of),
            Stream.of("---", last))
        .flatMap(paragraphs -> paragraphs)
        .collect(Collectors.joining("\n\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String facts(Front front) {
    var above =
        front.about().isEmpty() ? front.kind() : "%s: %s".formatted(front.kind(), front.about());
    return Stream.concat(
            Stream.of("**" + Inert.line(above) + "**"), front.lines().stream().map(Inert::line))
        .collect(Collectors.joining(Inert.BREAK));
  }

  private static String of(DocumentPart part) {
    return switch (part) {
      case DocumentPart.Heading(var words) -> "## " + Inert.line(words);
      case DocumentPart.Paragraph(var words) -> Inert.words(words);
      case DocumentPart.Note(var words) -> note(words);
      case DocumentPart.Quotes(var quotes) ->
          quotes.stream().map(Markdown::quote).collect(Collectors.joining("\n\n"));
      case DocumentPart.Table(var head, var rows) -> table(head, rows);
      case DocumentPart.Picture(_, var title, var said) ->
          "**" + Inert.line(title) + "**" + Inert.BREAK + Inert.words(said);
    };
  }

  /// Emphasis ends where a paragraph does: each has its own.
  private static String note(String words) {
    return Inert.paragraphs(words).map(it -> "*" + it + "*").collect(Collectors.joining("\n\n"));
  }

  private static String quote(DocumentPart.Quote quote) {
    var words = Inert.words(quote.words());
    return quote
        .by()
        .map(by -> words + Inert.BREAK + "— " + Inert.line(by))
        .orElse(words)
        .lines()
        .map(line -> "> " + line)
        .collect(Collectors.joining("\n"));
  }

  private static String table(List<String> head, List<List<String>> rows) {
    return Stream.concat(
            Stream.of(row(head), "|" + " --- |".repeat(head.size())),
            rows.stream().map(Markdown::row))
        .collect(Collectors.joining("\n"));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> Inert.line(PlainWords.line(cell)))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
