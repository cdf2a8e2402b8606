package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.InOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One thing to fill in.
public sealed interface Input {

  /// Which it is in its form: the id of its field, or that id with more behind a colon.
  String id();

  /// What stands at it. Where it [#asks()], it stands there only when the question has no room.
  Text label();

  /// Whether it asks the question of its section, which may stand as its label.
  boolean asks();

  boolean required();

  /// Words, on one line or several.
  ///
  /// @param longest in characters
  record TextInput(
      String id,
      Text label,
      boolean asks,
      boolean required,
      Optional<Text> hint,
      int longest,
      boolean lines,
      Optional<String> given)
      implements Input {}

  /// A whole number.
  record NumberInput(String id, Text label, boolean required, Range range, Optional<Integer> given)
      implements Input {
    @Override
    public boolean asks() {
      return false;
    }
  }

  /// One of several.
  ///
  /// @param folded whether the options fold out of one line; else they are all in sight
  record OneOf(
      String id,
      Text label,
      boolean asks,
      boolean required,
      Optional<Text> hint,
      List<Option> options,
      boolean folded,
      Optional<String> given)
      implements Input {
    public OneOf {
      options = List.copyOf(options);
    }
  }

  /// Some of several, `most` at most.
  ///
  /// @param folded whether the options are too many to be all in sight
  record ManyOf(
      String id,
      Text label,
      boolean asks,
      boolean required,
      Optional<Text> hint,
      List<Option> options,
      boolean folded,
      int most,
      Set<String> given)
      implements Input {
    public ManyOf {
      options = List.copyOf(options);
      given = InOrder.copy(given);
    }
  }

  /// A time of the day.
  record TimeInput(String id, Text label, boolean asks, boolean required, Optional<LocalTime> given)
      implements Input {}

  /// Some of what a channel itself knows: people of a place, places. A channel that has a picker of
  /// its own for them shows that; others show those that are known.
  ///
  /// @param none what stands there while nothing is picked
  /// @param known those that can be picked; empty when only the channel's own picker knows
  /// @param most how many can be picked
  record PickerInput(
      String id,
      Text label,
      boolean asks,
      boolean required,
      Optional<Text> hint,
      Kind kind,
      Text none,
      List<Option> known,
      int most,
      Set<String> given)
      implements Input {
    public PickerInput {
      known = List.copyOf(known);
      given = InOrder.copy(given);
    }

    /// What can be picked.
    public enum Kind {
      PEOPLE,
      /// Where a group is.
      PLACE,
      /// People who are together under one name.
      CROWD
    }

    public boolean isSingle() {
      return most == 1;
    }
  }

  /// A day between two days, both included.
  record DateInput(
      String id,
      Text label,
      boolean asks,
      boolean required,
      LocalDate earliest,
      LocalDate latest,
      Optional<LocalDate> given)
      implements Input {}
}
