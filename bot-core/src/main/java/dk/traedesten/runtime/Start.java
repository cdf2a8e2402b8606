package dk.traedesten.runtime;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A facilitator's wish to start an exercise.
///
/// @param id of the new session; the same wish delivered again carries the same id
/// @param parts the other exercises it uses, by id
/// @param place where the whole group is written to
/// @param deputy one of the invited who may do what the facilitator may
/// @param invited the others, without the facilitator
public record Start(
    SessionId id,
    Tenant tenant,
    Dialog dialog,
    Map<String, Dialog> parts,
    Conversation place,
    Choices choices,
    Language language,
    ZoneId zone,
    Thresholds thresholds,
    Participant facilitator,
    Optional<PersonId> deputy,
    List<Participant> invited) {
  /// In characters.
  public static final int LONGEST_TOPIC = 200;

  /// How short and how long a question may be made to wait.
  public static final Duration SHORTEST = Duration.ofMinutes(5);

  public static final Duration LONGEST = Duration.ofDays(30);

  public Start {
    parts = InOrder.copy(parts);
    invited = List.copyOf(invited);
  }

  /// Why it cannot be started as it is wished; empty when it can.
  public Optional<NotStarted> fault() {
    if (choices.topic().isBlank() || choices.topic().length() > LONGEST_TOPIC) {
      return Optional.of(NotStarted.NO_TOPIC);
    }
    if (!dialog.modes().contains(choices.mode())) {
      return Optional.of(NotStarted.NOT_A_MODE);
    }
    if (!choices.settings().entrySet().stream().allMatch(this::isOffered)) {
      return Optional.of(NotStarted.NOT_A_SETTING);
    }
    if (choices
        .within()
        .filter(w -> w.compareTo(SHORTEST) < 0 || w.compareTo(LONGEST) > 0)
        .isPresent()) {
      return Optional.of(NotStarted.NOT_A_TIME);
    }
    if (deputy.filter(d -> invited.stream().noneMatch(p -> p.id().equals(d))).isPresent()) {
      return Optional.of(NotStarted.DEPUTY_IS_NOT_INVITED);
    }
    return Stream.concat(Stream.of(dialog), parts.values().stream())
            .flatMap(Dialog::uses)
            .allMatch(parts::containsKey)
        ? Optional.empty()
        : Optional.of(NotStarted.A_PART_IS_MISSING);
  }

  private boolean isOffered(Map.Entry<String, String> chosen) {
    return dialog.settings().stream()
        .filter(s -> s.setting().equals(chosen.getKey()))
        .flatMap(s -> s.options().stream())
        .map(Option::id)
        .anyMatch(chosen.getValue()::equals);
  }
}
