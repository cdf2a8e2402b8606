package dk.traedesten.engine.context;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.Participant;
import java.util.List;

/// One whose answer is waited for: a person, or a small group that answers with one voice.
///
/// @param key under which the answer is kept
/// @param people who may give and change it
public record Respondent(PersonId key, String name, List<Participant> people) {
  public Respondent {
    people = List.copyOf(people);
  }

  public static Respondent of(Participant person) {
    return new Respondent(person.id(), person.name(), List.of(person));
  }

  public boolean includes(PersonId who) {
    return people.stream().anyMatch(p -> p.id().equals(who));
  }
}
