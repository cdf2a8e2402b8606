package dk.traedesten.slack.people;

import dk.traedesten.result.PersonId;
import java.util.List;
import java.util.Set;

/// The people of a channel or a user group who can take part.
///
/// @param people some of them, when there are many
/// @param of how many there are in all, apps and people who have left among them
/// @param strangers how many among those looked at are of another organisation
/// @param seen everyone who is there, as far as was counted
public record Crowd(List<Person> people, int of, int strangers, Set<PersonId> seen) {
  /// Nobody.
  public static final Crowd NOBODY = new Crowd(List.of(), 0, 0, Set.of());

  public Crowd {
    people = List.copyOf(people);
    seen = Set.copyOf(seen);
  }

  /// Whether somebody is there, or may be, since there are so many that nobody counted on.
  public boolean mayHold(PersonId who) {
    return seen.contains(who) || of >= People.MOST_COUNTED;
  }
}
