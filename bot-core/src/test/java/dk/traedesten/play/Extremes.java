package dk.traedesten.play;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Field;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/// Fields as large as the engine makes them, and larger; with the worst words people write.
public final class Extremes {
  private static final String WORST =
      "<!channel> <@U0ANNA> <https://x.dk|klik> *fed* :xfed: 👩‍👩‍👧‍👦\n»Ærø« & ";

  public static final Text LONGEST = text(300);
  public static final Text END = text(75);

  private Extremes() {}

  /// Words of a length.
  public static String words(int length) {
    return WORST.repeat(length / WORST.length() + 1).substring(0, length);
  }

  public static Text text(int length) {
    return Text.same(words(length));
  }

  public static List<Option> options(int count, int length) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Option("e" + i, Text.same(i + " " + words(length - 4))))
        .toList();
  }

  public static List<Field> fields() {
    return List.of(
        new Field.WordsField("f", LONGEST, false, 2000, true, Optional.of(text(1500))),
        new Field.WordsField("f", LONGEST, true, 200, false, Optional.empty()),
        new Field.WordsField("f", text(2500), false, 9000, true, Optional.empty()),
        new Field.EntriesField("f", LONGEST, false, 10, 200),
        new Field.EntriesField("f", LONGEST, true, 1, 200),
        new Field.ScaleField("f", LONGEST, false, 0, 10, END, END),
        new Field.ScaleField("f", LONGEST, false, -5, 5, END, END),
        new Field.ScaleField("f", LONGEST, true, 1, 2, END, END),
        new Field.ChoiceField("f", LONGEST, false, options(2, 75)),
        new Field.ChoiceField("f", LONGEST, false, options(10, 30)),
        new Field.ChoiceField("f", LONGEST, false, options(10, 200)),
        new Field.ChoiceField("f", LONGEST, false, options(25, 75)),
        new Field.ChoiceField("f", LONGEST, true, options(300, 2000)),
        new Field.SeveralField("f", LONGEST, false, options(60, 200), 2, 60),
        new Field.SeveralField("f", LONGEST, false, options(10, 200), 1, 1),
        new Field.SeveralField("f", LONGEST, true, options(300, 2000), 1, 300),
        new Field.RankingField("f", LONGEST, false, options(2, 75)),
        new Field.RankingField("f", LONGEST, false, options(25, 75)),
        new Field.RankingField("f", LONGEST, false, options(60, 200)),
        new Field.MatrixField("f", LONGEST, false, options(25, 75), columns(1), false),
        new Field.MatrixField("f", LONGEST, false, options(25, 200), columns(2), false),
        new Field.MatrixField("f", LONGEST, false, options(30, 200), columns(12), false),
        new Field.MatrixField("f", LONGEST, true, options(12, 200), columns(12), true),
        new Field.DotsField("f", LONGEST, false, options(60, 200), 10, 10),
        new Field.DotsField("f", LONGEST, false, options(300, 2000), 10, 1),
        new Field.DotsField("f", LONGEST, false, options(6, 200), 1, 1),
        new Field.PersonField("f", LONGEST, false, options(1, 20)),
        new Field.PersonField("f", LONGEST, false, options(250, 80)),
        new Field.DayField("f", LONGEST, false, LocalDate.of(1900, 1, 1), LocalDate.of(2031, 1, 1)),
        new Field.ConsentField("f", LONGEST, false));
  }

  /// All of them, each with an id of its own.
  public static List<Field> together() {
    var fields = fields();
    return IntStream.range(0, fields.size())
        .mapToObj(i -> {
          ObjectNode written = Mappers.JSON.valueToTree(fields.get(i));
          return Mappers.JSON.treeToValue(written.put("id", "f" + i), Field.class);
        })
        .toList();
  }

  private static List<Column> columns(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Column("c" + i, text(75), 1, 11, END, END))
        .toList();
  }

  /// Blocks as large as the engine makes them, and larger.
  public static List<Block> blocks() {
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Block.Heading(Text.same(" ")),
                new Block.Heading(text(151)),
                new Block.Heading(text(5000)),
                new Block.Paragraph(Text.same("")),
                new Block.Paragraph(text(3001)),
                new Block.Paragraph(text(40_000)),
                new Block.Note(text(2001)),
                new Block.Note(text(20_000)),
                new Block.Quotes(List.of()),
                quotes(1, 20_000),
                quotes(40, 2000),
                quotes(1000, 1),
                new Block.Progress(0, 0, List.of(), Optional.empty()),
                new Block.Progress(7, 5, List.of(), Optional.empty()),
                new Block.Progress(
                    3,
                    200,
                    Collections.nCopies(197, words(300)),
                    Optional.of(Instant.parse("2026-11-24T08:00:00Z"))),
                new Block.Table(List.of(), List.of()),
                table(1, 20, 10),
                table(200, 2, 10),
                table(20, 2, 2000),
                table(30, 30, 20),
                table(99, 1, 1),
                new Block.Link(text(200), "https://bot.example/group/open?pass=" + "p".repeat(900)),
                new Block.Document(
                    text(200), "s1", new PersonId("anna"), MinutesFormat.PDF, Optional.empty()),
                new Block.Document(
                    text(200),
                    "s1",
                    new PersonId("anna"),
                    MinutesFormat.CALENDAR,
                    Optional.of("https://bot.example/group/file?pass=" + "p".repeat(900))),
                new Block.Buttons(List.of()),
                new Block.Buttons(presses(60)),
                new Block.Menu(List.of()),
                new Block.Menu(presses(60))));
    IntStream.rangeClosed(1, 12).forEach(n -> blocks.add(new Block.Menu(presses(n))));
    blocks.add(
        new Block.Menu(
            List.of(
                new Button(Text.same("x"), Verb.END, "m".repeat(300), true),
                new Button(Text.same("y"), Verb.BACK, "m".repeat(300), true))));
    charts().forEach(chart -> blocks.add(new Block.Picture(chart)));
    fields().forEach(field -> blocks.add(Samples.form(field)));
    blocks.add(new Block.Question("all", together(), Map.of(), text(100), true));
    return blocks;
  }

  private static List<Button> presses(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Button(text(200), Verb.HAND_OVER, "moment" + i, i == 0))
        .toList();
  }

  private static Block.Quotes quotes(int count, int length) {
    return new Block.Quotes(
        Collections.nCopies(count, new Quote(words(length), Optional.of(words(200)))));
  }

  private static Block.Table table(int rows, int columns, int length) {
    var row = Collections.nCopies(columns, text(length));
    return new Block.Table(row, Collections.nCopies(rows, row));
  }

  private static List<Chart> charts() {
    var spread = Distribution.of(List.of(1, 5, 10), 1, 10);
    return List.of(
        new Chart.Histogram(text(3000), spread, END, END, Optional.of(spread)),
        new Chart.Bars(LONGEST, Collections.nCopies(60, new Chart.Bar(text(200), spread))),
        new Chart.Timeline(
            LONGEST,
            Collections.nCopies(
                60, new Chart.Happening(words(200), List.of(words(2000)), List.of(words(2000))))));
  }
}
