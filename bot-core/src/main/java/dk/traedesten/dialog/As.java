package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The promise made about an answer before it is given.
public enum As {
  /// Shown with the person's name as soon as it is given.
  @JsonProperty("open")
  OPEN,
  /// Hidden until the reveal, then shown with the person's name.
  @JsonProperty("named")
  NAMED,
  /// Who has answered is known; what they answered is never shown with a name.
  @JsonProperty("confidential")
  CONFIDENTIAL
}
