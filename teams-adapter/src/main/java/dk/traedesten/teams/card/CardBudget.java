package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.form.Input;
import dk.traedesten.form.PageRoom;
import dk.traedesten.form.Section;
import dk.traedesten.form.Slot;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.layout.Cost;
import java.util.List;
import java.util.stream.IntStream;

/// What a card has room for, in bytes.
final class CardBudget implements PageRoom {
  static final ChannelProfile PROFILE =
      new ChannelProfile(10, 300, 100, 5000, 6000, 6, 12, 6, 30, false);

  /// What the parts of one card take at most. Teams takes 28 KB with everything around: sixty
  /// people who see a view of their own take seven of them, the rest of the message one.
  static final int CARD = 18_000;

  /// How many inputs a person is asked for at once.
  private static final int INPUTS = 25;

  /// What stands below the inputs.
  private static final int FOOT = 1500;

  /// What is said of a fault takes so much at most.
  private static final int FAULT = 300;

  /// What one sign takes at most.
  private static final int SIGN = 3;

  private static final Cost PAGE = new Cost(Integer.MAX_VALUE, INPUTS, CARD - FOOT);

  @Override
  public Cost most() {
    return PAGE;
  }

  @Override
  public Cost head(Section section, Language language) {
    return new Cost(0, 0, Json.size(new FormElements(section, language).head()));
  }

  @Override
  public Cost slot(Section section, Slot slot, Language language) {
    int drawn = Json.size(new FormElements(section, language).of(slot));
    int filled = slot.inputs().stream().mapToInt(i -> FAULT + reserve(i)).sum();
    return new Cost(0, slot.inputs().size(), drawn + filled);
  }

  /// What may be filled in beforehand takes so much at most.
  private static int reserve(Input input) {
    return switch (input) {
      case Input.TextInput text -> SIGN * FormElements.most(text);
      case Input.NumberInput _ -> 10;
      case Input.OneOf one -> lengths(one.options()).max().orElse(0);
      case Input.ManyOf many -> lengths(many.options()).sum();
      case Input.PickerInput picker -> lengths(picker.known()).sum();
      case Input.DateInput _, Input.TimeInput _ -> 20;
    };
  }

  private static IntStream lengths(List<Option> options) {
    return options.stream().mapToInt(o -> 2 * o.id().length());
  }
}
