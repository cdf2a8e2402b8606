package dk.traedesten.session;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Thresholds;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// What is settled when a session starts and never changes: it carries its own dialog, so that a
/// changed file never breaks a running session.
///
/// @param parts the other exercises that it uses, by id
/// @param place where the whole group is written to
/// @param language of what is said to the whole group
/// @param before what the group's memory held at the start
/// @param keeps how long things are kept, where the group has settled it
public record SessionSpec(
    SessionId id,
    Tenant tenant,
    Dialog dialog,
    Map<String, Dialog> parts,
    Conversation place,
    Choices choices,
    Language language,
    ZoneId zone,
    Thresholds thresholds,
    Instant startedAt,
    Memory before,
    Optional<Retention> keeps) {
  public SessionSpec {
    parts = InOrder.copy(parts);
  }

  /// Of a group that has not settled how long things are kept.
  public SessionSpec(
      SessionId id,
      Tenant tenant,
      Dialog dialog,
      Map<String, Dialog> parts,
      Conversation place,
      Choices choices,
      Language language,
      ZoneId zone,
      Thresholds thresholds,
      Instant startedAt,
      Memory before) {
    this(
        id,
        tenant,
        dialog,
        parts,
        place,
        choices,
        language,
        zone,
        thresholds,
        startedAt,
        before,
        Optional.empty());
  }

  /// How long this exercise, and what the group remembers from it, is kept.
  public Retention retention() {
    return keeps.orElse(Retention.USUAL);
  }

  /// The same without what the group remembered: that has its own time to be forgotten.
  public SessionSpec withoutMemory() {
    return with(choices, Memory.EMPTY);
  }

  public String topic() {
    return choices.topic();
  }

  public AnswerVisibility mode() {
    return choices.mode();
  }

  public Optional<Duration> within() {
    return choices.within();
  }

  public Map<String, String> settings() {
    return choices.settings();
  }

  /// The same exercise under another promise.
  public SessionSpec under(AnswerVisibility other) {
    return with(choices.under(other), before);
  }

  private SessionSpec with(Choices other, Memory memory) {
    return new SessionSpec(
        id,
        tenant,
        dialog,
        parts,
        place,
        other,
        language,
        zone,
        thresholds,
        startedAt,
        memory,
        keeps);
  }
}
