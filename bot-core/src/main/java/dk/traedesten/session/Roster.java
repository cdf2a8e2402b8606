package dk.traedesten.session;

import dk.traedesten.result.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The people of a session, in the order they came, and who facilitates.
public record Roster(PersonId facilitator, List<Participant> people) {
  public Roster {
    people = List.copyOf(people);
  }

  public Optional<Participant> find(PersonId who) {
    for (var person : people) {
      if (person.id().equals(who)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /// Those who take part now.
  public List<Participant> present() {
    return people.stream().filter(Participant::joined).toList();
  }

  public boolean isPresent(PersonId who) {
    return find(who).filter(Participant::joined).isPresent();
  }

  public boolean facilitates(PersonId who) {
    return facilitator.equals(who);
  }

  /// What a person is called; those who are not here any more keep their name.
  public String name(PersonId who) {
    return find(who).map(Participant::name).orElse("?");
  }

  /// This roster with one person added, or taking the place of their earlier entry.
  public Roster with(Participant person) {
    return find(person.id()).isPresent()
        ? new Roster(
            facilitator, people.stream().map(p -> p.id().equals(person.id()) ? person : p).toList())
        : new Roster(facilitator, Stream.concat(people.stream(), Stream.of(person)).toList());
  }
}
