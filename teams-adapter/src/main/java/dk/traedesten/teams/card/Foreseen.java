package dk.traedesten.teams.card;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A form that is only looked at: what is asked, and what can be chosen.
final class Foreseen {
  private Foreseen() {}

  /// @param said what is said already
  static List<Block> blocks(Question form, Set<Text> said) {
    var blocks = new ArrayList<Block>();
    for (var field : form.fields()) {
      if (!said.contains(field.text())) {
        blocks.add(new Block.Paragraph(field.text()));
      }
      choices(field).ifPresent(words -> blocks.add(new Block.Note(words)));
    }
    return blocks;
  }

  private static Optional<Text> choices(Field field) {
    return switch (field) {
      case Field.ScaleField f -> Optional.of(Words.ends(f.from(), f.low(), f.to(), f.high()));
      case Field.ChoiceField f -> listed(f.options());
      case Field.SeveralField f -> listed(f.options());
      case Field.RankingField f -> listed(f.options());
      case Field.MatrixField f -> listed(f.rows());
      case Field.DotsField f -> Optional.of(Words.dots(f.dots(), f.each()));
      case Field.ConsentField _ -> Optional.of(Words.CONSENT.plus(" · ", Words.OBJECT));
      case Field.WordsField f -> f.example().map(e -> Words.FOR_INSTANCE.plus("", e));
      case Field.EntriesField _, Field.PersonField _, Field.DayField _ -> Optional.empty();
    };
  }

  private static Optional<Text> listed(List<Option> options) {
    return options.stream().map(Option::text).reduce((a, b) -> a.plus(" · ", b));
  }
}
