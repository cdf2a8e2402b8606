package dk.traedesten.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A person, as the channel knows them. It always comes from a verified envelope.
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PersonId {}

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }
}
