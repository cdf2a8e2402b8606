package dk.traedesten.workbench.play;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.ChartInWords;
import dk.traedesten.message.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// A message as lines in a terminal: charts in words, forms by their questions.
record TerminalMessage(Language language) {
  static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  /// A time as people say it, in their language.
  String clock(Instant at) {
    var form =
        switch (language) {
          case DA -> "EEEE 'd.' d. MMMM 'kl.' HH.mm";
          case EN -> "EEEE d MMMM HH:mm";
        };
    return DateTimeFormatter.ofPattern(form, language.locale()).withZone(ZONE).format(at);
  }

  List<String> lines(Message message) {
    return message.blocks().stream().flatMap(b -> block(b).lines()).toList();
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> "== " + say(text) + " ==";
      case Block.Paragraph(var text) -> say(text);
      case Block.Note(var text) -> "(" + say(text) + ")";
      case Block.Quotes(var quotes) ->
          quotes.stream()
              .map(q -> "» " + q.words() + q.by().map(by -> " – " + by).orElse(""))
              .collect(Collectors.joining("\n"));
      case Block.Question question -> question(question);
      case Block.Progress(var in, var of, var missing, var closes) ->
          "%d/%d%s%s"
              .formatted(
                  in,
                  of,
                  missing.isEmpty() ? "" : " … " + String.join(", ", missing),
                  closes.map(at -> " → " + clock(at)).orElse(""));
      case Block.Picture(var chart) ->
          "[" + say(chart.title()) + "]\n" + say(ChartInWords.of(chart));
      case Block.Table(var head, var rows) ->
          row(head) + "\n" + rows.stream().map(this::row).collect(Collectors.joining("\n"));
      case Block.Link(var label, _) -> "[" + say(label) + "]";
      case Block.Document(var label, _, _, _, _) -> "[" + say(label) + "]";
      case Block.Buttons(var buttons) ->
          buttons.stream()
              .map(b -> "[" + say(b.label()) + ": " + Command.of(b.verb()) + "]")
              .collect(Collectors.joining(" "));
      case Block.Menu(var buttons) ->
          buttons.stream()
              .map(b -> Command.of(b.verb()))
              .collect(Collectors.joining(" ", "[" + say(Said.MORE) + ": ", "]"));
    };
  }

  /// A single question is asked below; several are listed first.
  private String question(Block.Question question) {
    if (question.fields().size() == 1) {
      return "";
    }
    return question.fields().stream()
        .map(f -> "? " + say(f.text()))
        .collect(Collectors.joining("\n"));
  }

  private String row(List<Text> cells) {
    return cells.stream().map(this::say).collect(Collectors.joining(" | ", "| ", " |"));
  }

  String say(Text text) {
    return text.in(language);
  }
}
