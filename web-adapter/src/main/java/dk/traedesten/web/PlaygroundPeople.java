package dk.traedesten.web;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.PersonId;
import dk.traedesten.spi.DocumentStore;
import java.util.List;
import java.util.Optional;

/// The people of the playground, in the order in which they came. Five are there from the start.
final class PlaygroundPeople {
  /// More would not be a group that talks.
  static final int MOST = 40;

  private static final String SHELF = "web.people";
  private static final List<PlaygroundPerson> FIRST =
      List.of(
          person("anna", "Anna Lund", "Chef for børn og unge", "Head of children’s services"),
          person("bo", "Bo Krogh", "Skolechef", "Head of schools"),
          person("camilla", "Camilla Friis", "Chef for socialområdet", "Head of social services"),
          person("david", "David Holm", "Sundhedschef", "Head of health"),
          person("emma", "Emma Skov", "Chef for beskæftigelse", "Head of employment"));

  private final DocumentStore shelf;

  PlaygroundPeople(DocumentStore shelf) {
    this.shelf = shelf;
  }

  synchronized List<PlaygroundPerson> all() {
    var kept = shelf.read(SHELF);
    if (kept.isEmpty()) {
      FIRST.forEach(this::add);
      return FIRST;
    }
    return kept.values().stream()
        .map(bytes -> Mappers.JSON.readValue(bytes, PlaygroundPerson.class))
        .toList();
  }

  Optional<PlaygroundPerson> find(PersonId id) {
    return all().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  synchronized void add(PlaygroundPerson person) {
    shelf.put(SHELF, person.id().value(), Mappers.JSON.writeValueAsBytes(person));
  }

  private static PlaygroundPerson person(String id, String name, String da, String en) {
    return new PlaygroundPerson(new PersonId(id), name, new Text(da, en));
  }
}
