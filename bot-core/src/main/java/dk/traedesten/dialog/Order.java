package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;

/// In which order results are shown, and which of them stand out.
public enum Order {
  /// As they are written.
  @JsonProperty("as-written")
  AS_WRITTEN,

  /// Highest first.
  @JsonProperty("highest")
  HIGHEST,

  /// Lowest first.
  @JsonProperty("lowest")
  LOWEST,

  /// Those the group disagrees most about first.
  @JsonProperty("disagreement")
  DISAGREEMENT,

  /// Of two columns: where the first exceeds the second most first.
  @JsonProperty("gap")
  GAP
}
