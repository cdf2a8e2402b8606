package dk.traedesten.slack.render;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/// Fields as large as the engine makes them, and larger; with the worst words people write.
final class Extremes {
  private static final String WORST =
      "<!channel> <@U0ANNA> <https://x.dk|klik> *fed* :tada: 👩‍👩‍👧‍👦\n»Ærø« & ";

  static final Text LONGEST = text(300);
  static final Text END = text(75);

  private Extremes() {}

  /// Words of a length.
  static String words(int length) {
    return WORST.repeat(length / WORST.length() + 1).substring(0, length);
  }

  static Text text(int length) {
    return Text.same(words(length));
  }

  static List<Option> options(int count, int length) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Option("e" + i, Text.same(i + " " + words(length - 4))))
        .toList();
  }

  static List<Field> fields() {
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
  static List<Field> together() {
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
}
