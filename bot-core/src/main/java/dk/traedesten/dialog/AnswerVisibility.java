package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The promise made about an answer before it is given: who sees it, and whether with a name.
public enum AnswerVisibility {
  /// Shown with the person's name as soon as it is given.
  @JsonProperty("open")
  OPEN,

  /// Hidden until the reveal, then shown with the person's name.
  @JsonProperty("named")
  NAMED,

  /// Who has answered is known; what they answered is never shown with a name.
  @JsonProperty("confidential")
  CONFIDENTIAL,

  /// Kept without a name, under a key that is destroyed when the step closes; who has not answered
  /// is never listed.
  @JsonProperty("anonymous")
  ANONYMOUS,

  /// Shown to the facilitator alone, with the person's name.
  @JsonProperty("facilitator-only")
  FACILITATOR_ONLY,

  /// Shown to nobody but the person who answered.
  @JsonProperty("own-only")
  OWN_ONLY,

  /// Shown to the person whose turn it is in a repetition over people, with the name of the one who
  /// answered.
  @JsonProperty("turn-only")
  TURN_ONLY;

  /// Whether no name ever stands with the answer, so that the thresholds hold.
  public boolean hidesNames() {
    return switch (this) {
      case CONFIDENTIAL, ANONYMOUS -> true;
      case OPEN, NAMED, FACILITATOR_ONLY, OWN_ONLY, TURN_ONLY -> false;
    };
  }

  /// Whether the whole group gets to see the result.
  public boolean forTheGroup() {
    return switch (this) {
      case OPEN, NAMED, CONFIDENTIAL, ANONYMOUS -> true;
      case FACILITATOR_ONLY, OWN_ONLY, TURN_ONLY -> false;
    };
  }

  /// Whether a facilitator may choose it at the start for the private answers of an exercise.
  public boolean canBeChosen() {
    return this != OPEN && forTheGroup();
  }
}
