package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Who is asked or told.
public enum Audience {
  @JsonProperty("everyone")
  EVERYONE,
  @JsonProperty("facilitator")
  FACILITATOR
}
