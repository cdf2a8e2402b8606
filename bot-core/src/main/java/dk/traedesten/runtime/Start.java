package dk.traedesten.runtime;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
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
/// @param topic what it is about
/// @param mode the promise for private answers, one of the dialog's modes
/// @param settings the facilitator's choices; those left out take the dialog's default
/// @param invited the others, without the facilitator
public record Start(
    SessionId id,
    Tenant tenant,
    Dialog dialog,
    Map<String, Dialog> parts,
    Conversation place,
    String topic,
    As mode,
    Map<String, String> settings,
    Language language,
    ZoneId zone,
    Thresholds thresholds,
    Participant facilitator,
    List<Participant> invited) {
  /// In characters.
  public static final int LONGEST_TOPIC = 200;

  public Start {
    parts = InOrder.copy(parts);
    settings = InOrder.copy(settings);
    invited = List.copyOf(invited);
  }

  /// Why it cannot be started as it is wished; empty when it can.
  public Optional<NotStarted> fault() {
    if (topic.isBlank() || topic.length() > LONGEST_TOPIC) {
      return Optional.of(NotStarted.NO_TOPIC);
    }
    if (!dialog.modes().contains(mode)) {
      return Optional.of(NotStarted.NOT_A_MODE);
    }
    if (!settings.entrySet().stream().allMatch(this::isOffered)) {
      return Optional.of(NotStarted.NOT_A_SETTING);
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
