package dk.traedesten.runtime;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

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
  public Start {
    parts = InOrder.copy(parts);
    settings = InOrder.copy(settings);
    invited = List.copyOf(invited);
  }
}
