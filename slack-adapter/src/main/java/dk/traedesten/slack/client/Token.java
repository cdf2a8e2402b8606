package dk.traedesten.slack.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A token or another secret of Slack's. It does not show itself, so no log or error can.
public record Token(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Token {}

  @Override
  public String toString() {
    return "token";
  }
}
