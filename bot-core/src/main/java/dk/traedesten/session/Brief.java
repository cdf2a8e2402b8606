package dk.traedesten.session;

import dk.traedesten.dialog.As;
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
public record Brief(
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
  public Brief {
    parts = InOrder.copy(parts);
  }

  public String topic() {
    return choices.topic();
  }

  public As mode() {
    return choices.mode();
  }

  public Optional<Duration> within() {
    return choices.within();
  }

  public Map<String, String> settings() {
    return choices.settings();
  }

  /// The same exercise under another promise.
  public Brief under(As other) {
    return new Brief(
        id,
        tenant,
        dialog,
        parts,
        place,
        choices.under(other),
        language,
        zone,
        thresholds,
        startedAt,
        before);
  }
}
