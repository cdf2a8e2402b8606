package dk.traedesten.session;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Thresholds;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/// What is settled when a session starts and never changes: it carries its own dialog, so that a
/// changed file never breaks a running session.
///
/// @param parts the other exercises that it uses, by id
/// @param place where the whole group is written to
/// @param topic what the exercise is about, `{topic}` in its texts
/// @param mode the promise for answers whose step makes none of its own
/// @param settings the facilitator's choices, by setting
/// @param language of what is said to the whole group
/// @param before what the group's memory held at the start
public record Brief(
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
    Instant startedAt,
    Memory before) {
  public Brief {
    parts = InOrder.copy(parts);
    settings = InOrder.copy(settings);
  }

  /// The same exercise under another promise.
  public Brief under(As other) {
    return new Brief(
        id,
        tenant,
        dialog,
        parts,
        place,
        topic,
        other,
        settings,
        language,
        zone,
        thresholds,
        startedAt,
        before);
  }
}
