package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;

/// A person in a session, with the place where they can be written to alone.
public record Participant(
    PersonId id, String name, Conversation privately, Language language, Presence presence) {

  /// Whether they take part.
  public enum Presence {
    @JsonProperty("invited")
    INVITED,
    @JsonProperty("joined")
    JOINED,
    @JsonProperty("left")
    LEFT
  }

  public boolean joined() {
    return presence == Presence.JOINED;
  }

  public Participant now(Presence next) {
    return new Participant(id, name, privately, language, next);
  }
}
