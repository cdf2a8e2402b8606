package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Where somebody sits as seen from the person whose turn it is, in the circle of those taking
/// part.
public enum Seat {
  /// The one whose turn it is.
  @JsonProperty("this")
  THIS,

  /// The one whose turn it was just before.
  @JsonProperty("before")
  BEFORE,

  /// The one whose turn comes next.
  @JsonProperty("after")
  AFTER,

  /// Everyone who has no other role this time.
  @JsonProperty("others")
  OTHERS
}
