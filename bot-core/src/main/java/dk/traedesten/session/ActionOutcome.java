package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What can become of an action.
public enum ActionOutcome {
  @JsonProperty("done")
  DONE,
  /// It has another date.
  @JsonProperty("moved")
  MOVED,
  /// It is not to be done any more.
  @JsonProperty("dropped")
  DROPPED
}
