package dk.traedesten.chat;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.result.PersonId;
import java.util.List;
import java.util.Set;

/// The people of a place who can take part.
///
/// @param people some of them, when there are many
/// @param of how many there are in all, apps and people who have left among them
/// @param strangers how many among those looked at are of another organisation
/// @param seen everyone who is there, as far as was counted
public record PlaceMembers(List<Person> people, int of, int strangers, Set<PersonId> seen) {
  /// Beyond this nobody counts on: the place is too large for an exercise.
  public static final int MOST_COUNTED = 1000;

  /// How many more than an exercise can hold are invited all the same: some never come.
  private static final int SOME_NEVER_COME = 10;

  /// Nobody.
  public static final PlaceMembers NOBODY = new PlaceMembers(List.of(), 0, 0, Set.of());

  public PlaceMembers {
    people = List.copyOf(people);
    seen = Set.copyOf(seen);
  }

  /// Whether somebody is there, or may be, since there are so many that nobody counted on.
  public boolean mayHold(PersonId who) {
    return seen.contains(who) || of >= MOST_COUNTED;
  }

  /// A place of hundreds is not invited one by one: whoever wants to joins by the button.
  public PlaceMembers forExercise(Dialog dialog) {
    return of <= dialog.group().to() + SOME_NEVER_COME ? this : NOBODY;
  }
}
