package dk.traedesten.dialog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An exercise: its name, why a group would do it, where it comes from, and its steps.
///
/// @param id lowercase words joined by `-`, the word people type
/// @param version of the instrument: raised when questions change so that answers no longer compare
/// @param source the passage it builds on, `s0/commitment`: a file and heading under `seeds/`
/// @param group how many people it fits
/// @param takes how long it takes at least
/// @param upTo how long it may take at most
/// @param topic what the facilitator is asked at the start; the answer is `{topic}` in every text
/// @param standIn how long the group waits for a facilitator who is away before anyone may take
///   over; an hour when absent
/// @param modes the promises the facilitator may choose for private answers; the first is the
///   default
public record Dialog(
    String id,
    int version,
    Text title,
    Text purpose,
    String source,
    GroupSize group,
    Duration takes,
    Duration upTo,
    Text topic,
    Optional<Duration> standIn,
    List<AnswerVisibility> modes,
    List<Setting> settings,
    List<Step> steps) {
  public Dialog {
    modes = List.copyOf(modes);
    settings = List.copyOf(settings);
    steps = List.copyOf(steps);
  }

  /// The same exercise with other steps.
  public Dialog with(List<Step> others) {
    return new Dialog(
        id, version, title, purpose, source, group, takes, upTo, topic, standIn, modes, settings,
        others);
  }

  /// How long the group waits for a facilitator who is away.
  public Duration patience() {
    return standIn.orElse(Duration.ofHours(1));
  }

  /// The ids of the other exercises it uses.
  public Stream<String> uses() {
    return everyStep()
        .flatMap(step -> step instanceof Step.Use use ? Stream.of(use.of()) : Stream.of());
  }

  /// Whether any of its steps shows the group what is answered to this prompt.
  public boolean shows(String prompt) {
    return everyStep().flatMap(Step::shows).anyMatch(prompt::equals);
  }

  /// Its steps, and those within them.
  public Stream<Step> everyStep() {
    return every(steps);
  }

  private static Stream<Step> every(List<Step> steps) {
    return steps.stream()
        .flatMap(
            step -> Stream.concat(Stream.of(step), step.within().stream().flatMap(Dialog::every)));
  }
}
