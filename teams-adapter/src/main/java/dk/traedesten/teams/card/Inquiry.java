package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.result.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One question of a form: what it looks like, and how what was filled in is read back.
interface Inquiry {

  /// Inputs that stay together on a page.
  ///
  /// @param reserve what may be filled in beforehand takes so much at most, in bytes
  record Slot(List<String> ids, List<Element> elements, int reserve) {
    public Slot {
      ids = List.copyOf(ids);
      elements = List.copyOf(elements);
    }
  }

  Field field();

  /// What stands above its inputs, on every page they are on.
  List<Element> head(Language language);

  /// Its inputs.
  ///
  /// @param given what is filled in already
  List<Slot> slots(Optional<Value> given, Language language);

  /// What stands in it, whether it fits or not.
  ///
  /// @param before what stood in it before this page
  Optional<Value> read(Filled filled, Optional<Value> before);

  /// Whether what stands in an input can be read at all.
  default boolean isReadable(Filled filled, String id) {
    return !filled.isOdd(id);
  }

  /// What does not fit on this page, by input.
  default Map<String, Text> faults(Filled filled, Optional<Value> read) {
    var unread = new LinkedHashMap<String, Text>();
    onPage(filled).stream()
        .filter(id -> !isReadable(filled, id))
        .forEach(id -> unread.put(id, Words.NO_SUCH_ANSWER));
    return unread.isEmpty() ? misfits(filled, read) : unread;
  }

  /// What can be read and does not fit.
  default Map<String, Text> misfits(Filled filled, Optional<Value> read) {
    return whole(filled, read)
        .map(words -> Map.of(onPage(filled).getFirst(), words))
        .orElse(Map.of());
  }

  /// The fault in the answer, when it is complete with this page.
  default Optional<Text> whole(Filled filled, Optional<Value> read) {
    if (!filled.has(ids().getLast())) {
      return Optional.empty();
    }
    return read.isPresent()
        ? Fit.fault(field(), read.get())
        : Optional.of(Words.ANSWER_MISSING).filter(_ -> !field().optional());
  }

  /// The ids of its inputs, in their order.
  List<String> ids();

  /// Its inputs that are on this page.
  default List<String> onPage(Filled filled) {
    return ids().stream().filter(filled::has).toList();
  }

  /// The id of the only input, or of the first.
  default String id() {
    return "f:" + field().id();
  }

  default String id(int i) {
    return id() + ":" + i;
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
}
