package dk.traedesten.session;

import dk.traedesten.result.PersonId;
import java.util.List;
import java.util.Optional;

/// Some of the group who work together for a while.
///
/// @param number from 1
public record SmallGroup(int number, List<PersonId> members) {
  private static final String PREFIX = "group:";

  public SmallGroup {
    members = List.copyOf(members);
  }

  /// Under whose name its joint answer is kept: its own, not a member's.
  public PersonId speaker() {
    return new PersonId(PREFIX + number);
  }

  /// The number of the group that somebody's name stands for; empty when it is a person's.
  public static Optional<Integer> number(PersonId who) {
    return who.value().startsWith(PREFIX)
        ? Optional.of(Integer.valueOf(who.value().substring(PREFIX.length())))
        : Optional.empty();
  }
}
