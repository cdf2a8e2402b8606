package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import java.util.Optional;

/// A person in a session, with the place where they can be written to alone.
///
/// @param presence whether they are here
/// @param part how they take part
/// @param quiet when they are not written to by what comes by itself
public record Participant(
    PersonId id,
    String name,
    Conversation privately,
    Language language,
    Presence presence,
    Part part,
    Optional<Quiet> quiet) {

  /// Somebody who takes part like everyone else.
  public Participant(
      PersonId id, String name, Conversation privately, Language language, Presence presence) {
    this(id, name, privately, language, presence, Part.MEMBER, Optional.empty());
  }

  /// Whether they are here.
  public enum Presence {
    @JsonProperty("invited")
    INVITED,
    @JsonProperty("joined")
    JOINED,
    /// They come back by themselves on a day they have named; nobody waits for them until then.
    @JsonProperty("away")
    AWAY,
    @JsonProperty("left")
    LEFT
  }

  /// How a person takes part: above all how a leader's answers stand beside those of the others.
  public enum Part {
    /// Answers like everyone else.
    @JsonProperty("member")
    MEMBER,
    /// Answers too; the answers are shown apart from the others', with the name.
    @JsonProperty("apart")
    APART,
    /// Does not answer.
    @JsonProperty("spectator")
    SPECTATOR
  }

  public boolean joined() {
    return presence == Presence.JOINED;
  }

  /// Whether they are here and answer.
  public boolean answers() {
    return joined() && part != Part.SPECTATOR;
  }

  public Participant now(Presence next) {
    return new Participant(id, name, privately, language, next, part, quiet);
  }

  public Participant speaking(Language next) {
    return new Participant(id, name, privately, next, presence, part, quiet);
  }

  public Participant as(Part next) {
    return new Participant(id, name, privately, language, presence, next, quiet);
  }

  public Participant resting(Optional<Quiet> hours) {
    return new Participant(id, name, privately, language, presence, part, hours);
  }
}
