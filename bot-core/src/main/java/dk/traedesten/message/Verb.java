package dk.traedesten.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What pressing a button means. The first three are anyone's, the rest the facilitator's.
public enum Verb {
  @JsonProperty("join")
  JOIN,
  @JsonProperty("leave")
  LEAVE,
  @JsonProperty("skip")
  SKIP,
  @JsonProperty("begin")
  BEGIN,
  @JsonProperty("next")
  NEXT,
  @JsonProperty("extend")
  EXTEND,
  @JsonProperty("nudge")
  NUDGE,
  @JsonProperty("end")
  END;

  /// Whether only the facilitator may.
  public boolean facilitators() {
    return switch (this) {
      case JOIN, LEAVE, SKIP -> false;
      case BEGIN, NEXT, EXTEND, NUDGE, END -> true;
    };
  }

  /// Whether it means the moment whose button was pressed, and no other.
  public boolean ofTheMoment() {
    return switch (this) {
      case SKIP, NEXT, EXTEND, NUDGE -> true;
      case JOIN, LEAVE, BEGIN, END -> false;
    };
  }
}
