package dk.traedesten.play;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.ChartInWords;
import dk.traedesten.message.Field;
import dk.traedesten.message.Message;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// A message as plain lines, for transcripts.
public final class Plain {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("d.M. HH:mm").withZone(ZoneId.of("Europe/Copenhagen"));

  private Plain() {}

  public static List<String> lines(Message message, Language language) {
    return message.blocks().stream().flatMap(b -> block(b, language).lines()).toList();
  }

  private static String block(Block block, Language l) {
    return switch (block) {
      case Block.Heading(var text) -> "**" + text.in(l) + "**";
      case Block.Paragraph(var text) -> text.in(l);
      case Block.Note(var text) -> "_" + text.in(l) + "_";
      case Block.Quotes(var quotes) ->
          quotes.stream()
              .map(q -> "» " + q.words() + q.by().map(by -> " — " + by).orElse(""))
              .collect(Collectors.joining("\n"));
      case Block.Question(_, var fields, var given, var send, var skippable, _) ->
          fields.stream()
                  .map(f -> "? " + field(f, l) + (given.containsKey(f.id()) ? " ✓" : ""))
                  .collect(Collectors.joining("\n"))
              + "\n["
              + send.in(l)
              + "]"
              + (skippable ? " [–]" : "");
      case Block.Progress(var in, var of, var missing, var closes) ->
          "%d/%d %s%s"
              .formatted(
                  in,
                  of,
                  missing.isEmpty() ? "" : "… " + String.join(", ", missing),
                  closes.map(at -> " (→ " + CLOCK.format(at) + ")").orElse(""));
      case Block.Picture(var chart) ->
          "▦ " + chart.title().in(l) + "\n" + ChartInWords.of(chart).in(l);
      case Block.Table(var head, var rows) ->
          row(head, l) + "\n" + rows.stream().map(r -> row(r, l)).collect(Collectors.joining("\n"));
      case Block.Link(var label, var address) -> "↗ " + label.in(l) + " " + address;
      case Block.Document(var label, _, _, _, var address) ->
          "⤓ " + label.in(l) + address.map(at -> " " + at).orElse("");
      case Block.Menu(var buttons) ->
          buttons.stream().map(b -> b.label().in(l)).collect(Collectors.joining(" · ", "⋯ ", ""));
      case Block.Buttons(var buttons) ->
          buttons.stream().map(b -> "[" + b.label().in(l) + "]").collect(Collectors.joining(" "));
    };
  }

  private static String row(List<Text> cells, Language l) {
    return "| " + cells.stream().map(c -> c.in(l)).collect(Collectors.joining(" | ")) + " |";
  }

  private static String field(Field field, Language l) {
    var text = field.text().in(l);
    return switch (field) {
      case Field.WordsField _, Field.DayField _, Field.TimeField _, Field.ConsentField _ -> text;
      case Field.EntriesField f -> text + " (" + f.count() + ")";
      case Field.ScaleField f ->
          "%s %d (%s) – %d (%s)".formatted(text, f.from(), f.low().in(l), f.to(), f.high().in(l));
      case Field.ChoiceField f -> text + " " + options(f.options(), l);
      case Field.RankingField f -> text + " ↕ " + options(f.options(), l);
      case Field.SeveralField f -> text + " " + options(f.options(), l);
      case Field.MatrixField f ->
          text
              + " "
              + options(f.rows(), l)
              + " × "
              + f.columns().stream().map(c -> c.text().in(l)).toList();
      case Field.DotsField f -> text + " ●" + f.dots() + " " + options(f.entries(), l);
      case Field.PersonField f -> text + " " + options(f.people(), l);
    };
  }

  private static String options(List<Option> options, Language l) {
    return options.stream().map(o -> o.text().in(l)).toList().toString();
  }
}
