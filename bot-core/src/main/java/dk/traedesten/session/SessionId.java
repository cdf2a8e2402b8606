package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/// A session of a group: the group's id and a token of 128 random bits, written `group.token`.
///
/// The group is part of it so that a session and its group's memory lie in the same shard and can
/// be committed together.
public record SessionId(GroupId group, String token) {
  public SessionId {
    if (!token.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("not a session token");
    }
  }

  private static final String BETWEEN = "group";

  /// Under which a group keeps what goes on between its exercises. No exercise has such an id:
  /// their tokens are much longer.
  public static SessionId between(GroupId group) {
    return new SessionId(group, BETWEEN);
  }

  /// Whether it is what a group keeps between its exercises.
  @JsonIgnore
  public boolean isBetween() {
    return token.equals(BETWEEN);
  }

  /// Reads `group.token`.
  ///
  /// @throws IllegalArgumentException when it is not of that form
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SessionId parse(String written) {
    int dot = written.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("not a session id");
    }
    return new SessionId(new GroupId(written.substring(0, dot)), written.substring(dot + 1));
  }

  @Override
  @JsonValue
  public String toString() {
    return group.value() + "." + token;
  }
}
