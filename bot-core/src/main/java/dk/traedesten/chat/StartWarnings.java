package dk.traedesten.chat;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Participant.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What to think of before an exercise is started.
///
/// @param grave what makes it another exercise than it is meant to be: it is told before it starts
/// @param good what is good to know
public record StartWarnings(List<Text> grave, List<Text> good) {
  public static final StartWarnings NONE = new StartWarnings(List.of(), List.of());

  public StartWarnings {
    grave = List.copyOf(grave);
    good = List.copyOf(good);
  }

  /// Those of a wish.
  ///
  /// @param people how many there are with the one who starts
  public static StartWarnings of(
      Dialog dialog, StartRequest wish, Thresholds thresholds, int people) {
    // Answers that are shown apart do not hide the others'.
    int together = wish.part() == Part.MEMBER ? people : people - 1;
    boolean hidden =
        wish.mode().filter(dialog.modes()::contains).orElse(dialog.modes().getFirst()).hidesNames();
    var size = dialog.group();
    return new StartWarnings(
        Stream.of(
                when(people < size.from(), StartTexts.tooFew(size.from(), people)),
                when(people > size.to(), StartTexts.tooMany(size.to(), people)),
                when(
                    hidden && together < thresholds.numbers(),
                    StartTexts.noNumbers(thresholds.numbers(), together)))
            .flatMap(Optional::stream)
            .toList(),
        when(
                hidden && together >= thresholds.numbers() && together < thresholds.comments(),
                StartTexts.fewWords(thresholds.comments(), together))
            .stream()
            .toList());
  }

  private static Optional<Text> when(boolean isSo, Text words) {
    return isSo ? Optional.of(words) : Optional.empty();
  }

  /// By which it is known which were told.
  public String key() {
    return IdempotencyKey.of("warned", grave.stream().map(Text::en).toArray(String[]::new));
  }

  public List<Text> all() {
    return Stream.concat(grave.stream(), good.stream()).toList();
  }
}
