package dk.traedesten.chat;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import java.util.Map;
import java.util.Optional;

/// What stands on the pages of a form that have been sent.
record StoredDraft(Map<String, Value> given) {
  StoredDraft {
    given = InOrder.copy(given);
  }

  byte[] written() {
    return Mappers.JSON.writeValueAsBytes(this);
  }

  /// Reads it; nothing when another release wrote it in a form that is not known here.
  static Optional<StoredDraft> read(byte[] bytes) {
    return Mappers.read(bytes, StoredDraft.class);
  }
}
