package dk.traedesten.form;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.layout.ChannelProfile;
import java.util.List;
import java.util.stream.Stream;

/// A question and its inputs.
///
/// @param headed whether the question stands above its inputs however short it is; else it is the
///   label of the input that asks it, where there is room
/// @param notes what stands below the question on every page
/// @param choices what can be chosen in its inputs, to be told in full where it is cut there
/// @param seldom whether it is seldom filled in: a channel shows it behind one word
public record Section(
    Text question,
    boolean headed,
    List<Text> notes,
    List<Option> choices,
    List<Slot> slots,
    boolean seldom) {
  /// A question longer than this is no label, in characters.
  private static final int LABEL = 150;

  public Section {
    notes = List.copyOf(notes);
    choices = List.copyOf(choices);
    slots = List.copyOf(slots);
  }

  public Section(
      Text question, boolean headed, List<Text> notes, List<Option> choices, List<Slot> slots) {
    this(question, headed, notes, choices, slots, false);
  }

  /// A question whose inputs ask it.
  static Section asking(Text question, Slot... slots) {
    return new Section(question, false, List.of(), List.of(), List.of(slots));
  }

  /// The same with some of its inputs.
  Section with(List<Slot> some) {
    return new Section(question, headed, notes, choices, some, seldom);
  }

  Section seldom(boolean isSeldom) {
    return new Section(question, headed, notes, choices, slots, isSeldom);
  }

  public Stream<Input> inputs() {
    return slots.stream().flatMap(slot -> slot.inputs().stream());
  }

  /// Whether the question stands above the inputs.
  public boolean isHeaded(Language language) {
    return headed || question.in(language).length() > LABEL;
  }

  /// What stands at an input.
  public Text label(Input input, Language language) {
    return input.asks() && !isHeaded(language) ? question : input.label();
  }

  /// What is to be told in full, since it is cut where it can be chosen; nothing where that would
  /// be too much to read.
  public List<Option> inFull(ChannelProfile profile, Language language) {
    boolean folded = choices.size() > profile.ticksInSight();
    int seen = folded ? profile.optionSeenFolded() : profile.optionSeen();
    var lengths = choices.stream().map(o -> o.text().in(language).length()).toList();
    boolean isCut = lengths.stream().anyMatch(length -> length > seen);
    int all = lengths.stream().mapToInt(Integer::intValue).sum();
    return isCut && all <= profile.optionsInFull() ? choices : List.of();
  }
}
