package dk.traedesten.session;

import dk.traedesten.dialog.Text;
import dk.traedesten.result.PersonId;
import java.util.Optional;

/// One of those a repetition goes through.
///
/// @param id unique in the repetition
/// @param words what `{each}` stands for
/// @param person whose turn it is, in a repetition over people
public record RepeatedElement(String id, Text words, Optional<PersonId> person) {
  RepeatedElement hiding(String hidden, Text instead) {
    return person.isEmpty() && words.equals(Text.same(hidden))
        ? new RepeatedElement(id, instead, person)
        : this;
  }
}
