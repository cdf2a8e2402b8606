package dk.traedesten.slack.people;

import java.util.List;

/// The people of a channel or a user group who can take part.
///
/// @param people some of them, when there are many
/// @param of how many there are in all, apps and people who have left among them
/// @param strangers how many among those looked at are of another organisation
public record Crowd(List<Person> people, int of, int strangers) {
  public Crowd {
    people = List.copyOf(people);
  }
}
