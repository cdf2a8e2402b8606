package dk.traedesten.slack.start;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Participant.Part;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in the modal: a facilitator's wish, as far as it has come.
///
/// @param people those picked by name; nobody means everyone in the channel
/// @param userGroup those in it are picked too
/// @param mode the exercise's first when absent
/// @param within how long private questions wait; as the exercise says when absent
/// @param part how the one who starts takes part
/// @param settings only those of the exercise
public record Wish(
    String dialog,
    String topic,
    Optional<String> channel,
    List<PersonId> people,
    Optional<String> userGroup,
    Optional<As> mode,
    Optional<Duration> within,
    Optional<PersonId> deputy,
    Part part,
    Map<String, String> settings) {
  public Wish {
    people = List.copyOf(people);
    settings = InOrder.copy(settings);
  }

  Choices choices(Dialog dialog) {
    return new Choices(topic, mode.orElse(dialog.modes().getFirst()), within, settings);
  }

  /// Whether everyone in the channel is meant.
  boolean picksNobody() {
    return people.isEmpty() && userGroup.isEmpty();
  }

  /// A wish in which nothing is chosen yet.
  static Wish of(String dialog, Opening opening, Language language) {
    return new Wish(
        dialog,
        opening.topic(language),
        opening.channel(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Part.MEMBER,
        Map.of());
  }
}
