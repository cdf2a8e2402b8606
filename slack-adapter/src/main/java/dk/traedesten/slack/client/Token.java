package dk.traedesten.slack.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/// A token or another secret of Slack's. It does not show itself, so no log or error can.
public record Token(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Token {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return "token";
  }
}
