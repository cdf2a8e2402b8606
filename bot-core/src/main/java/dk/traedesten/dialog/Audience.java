package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Who is asked or told: `everyone`, `facilitator`, `each-group` inside small groups, or a role
/// that an enclosing repetition hands out.
public record Audience(@JsonValue String word) {
  public static final Audience EVERYONE = new Audience("everyone");
  public static final Audience FACILITATOR = new Audience("facilitator");

  /// One answer of each small group, which any of its members may give and change.
  public static final Audience EACH_GROUP = new Audience("each-group");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Audience {}

  /// Whether it names a role that a repetition hands out.
  public boolean isRole() {
    return !equals(EVERYONE) && !equals(FACILITATOR) && !equals(EACH_GROUP);
  }
}
