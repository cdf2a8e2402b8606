package dk.traedesten.session;

import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The people of a session, in the order they came, and who facilitates.
///
/// @param deputy who may do what the facilitator may
/// @param unattended whether the facilitator has been away so long that anyone may take over
public record Roster(
    PersonId facilitator, Optional<PersonId> deputy, boolean unattended, List<Participant> people) {
  public Roster {
    people = List.copyOf(people);
  }

  /// People with a facilitator and no deputy.
  public Roster(PersonId facilitator, List<Participant> people) {
    this(facilitator, Optional.empty(), false, people);
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

  /// Those who are here and answer.
  public List<Participant> answering() {
    return people.stream().filter(Participant::answers).toList();
  }

  public boolean isPresent(PersonId who) {
    return find(who).filter(Participant::joined).isPresent();
  }

  /// Those who are here or may come: they have not left.
  public List<Participant> expected() {
    return people.stream().filter(p -> p.presence() != Participant.Presence.LEFT).toList();
  }

  public boolean isExpected(PersonId who) {
    return expected().stream().anyMatch(p -> p.id().equals(who));
  }

  /// Whether a person may move the exercise along: the facilitator and the deputy.
  public boolean facilitates(PersonId who) {
    return facilitator.equals(who) || deputy.filter(who::equals).isPresent();
  }

  /// The facilitator, and the deputy when there is one: those of them who are here.
  public List<PersonId> facilitators() {
    return Stream.concat(Stream.of(facilitator), deputy.stream()).filter(this::isPresent).toList();
  }

  /// Those whose answers are shown apart from the others'.
  public Set<PersonId> apart() {
    var ids = new TreeSet<PersonId>();
    for (var person : people) {
      if (person.part() == Participant.Part.APART) {
        ids.add(person.id());
      }
    }
    return ids.isEmpty() ? Set.of() : InOrder.copy(ids);
  }

  /// What a person is called; those who are not here any more keep their name.
  public String name(PersonId who) {
    return CalledBy.name(people, who);
  }

  /// This roster with one person added, or taking the place of their earlier entry.
  public Roster with(Participant person) {
    return new Roster(
        facilitator,
        deputy,
        unattended,
        find(person.id()).isPresent()
            ? people.stream().map(p -> p.id().equals(person.id()) ? person : p).toList()
            : Stream.concat(people.stream(), Stream.of(person)).toList());
  }

  /// This roster with another facilitator. A deputy who takes over is no deputy any more.
  public Roster ledBy(PersonId who) {
    return new Roster(who, deputy.filter(d -> !d.equals(who)), false, people);
  }

  /// This roster with another deputy.
  public Roster withDeputy(PersonId who) {
    return new Roster(
        facilitator, Optional.of(who).filter(d -> !d.equals(facilitator)), unattended, people);
  }

  /// This roster with a facilitator who is, or is not, away too long.
  public Roster unattended(boolean away) {
    return new Roster(facilitator, deputy, away, people);
  }
}
