package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.result.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One question in a modal: what it looks like, and how what was filled in is read back.
interface Inquiry {
  Field field();

  /// What stands above its inputs, on every page they are on.
  List<LayoutBlock> head(Language language);

  /// Its input blocks, in groups that stay together on a page.
  ///
  /// @param given what is filled in already
  List<List<LayoutBlock>> inputs(Optional<Value> given, Language language);

  /// The ids of its input blocks, in their order.
  List<String> blocks();

  /// What stands in it, whether it fits or not.
  ///
  /// @param before what stood in it before this page
  Optional<Value> read(Filled filled, Optional<Value> before);

  /// What does not fit on this page, by block.
  default Map<String, Text> faults(Filled filled, Optional<Value> read) {
    return whole(filled, read)
        .map(words -> Map.of(onPage(filled).getFirst(), words))
        .orElse(Map.of());
  }

  /// The fault in the answer, when it is complete with this page.
  default Optional<Text> whole(Filled filled, Optional<Value> read) {
    if (!filled.has(blocks().getLast())) {
      return Optional.empty();
    }
    return read.isPresent()
        ? Fit.fault(field(), read.get())
        : Optional.of(Words.ANSWER_MISSING).filter(_ -> !field().optional());
  }

  /// Its blocks that are on this page.
  default List<String> onPage(Filled filled) {
    return blocks().stream().filter(filled::has).toList();
  }

  static Inquiry of(Field field) {
    return switch (field) {
      case Field.WordsField f -> new WordsInquiry(f);
      case Field.EntriesField f -> new EntriesInquiry(f);
      case Field.ScaleField f -> new ScaleInquiry(f);
      case Field.ChoiceField f -> new ChoiceInquiry(f, f.options());
      case Field.PersonField f -> new ChoiceInquiry(f, f.people());
      case Field.SeveralField f -> new SeveralInquiry(f);
      case Field.RankingField f -> new RankingInquiry(f);
      case Field.MatrixField f -> new MatrixInquiry(f);
      case Field.DotsField f -> new DotsInquiry(f);
      case Field.DayField f -> new DayInquiry(f);
      case Field.ConsentField f -> new ConsentInquiry(f);
    };
  }

  /// The same in a person's language.
  static Map<String, String> in(Language language, Map<String, Text> faults) {
    var said = new LinkedHashMap<String, String>();
    faults.forEach((block, words) -> said.put(block, words.in(language)));
    return said;
  }
}
