package dk.traedesten.session;

import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import java.util.Set;

/// Who answered when something was shown without names: who, never what.
///
/// @param answered how many
/// @param who they are, where that can be known: of anonymous answers only when nobody is missing
public record Respondents(int answered, Set<PersonId> who) {
  public Respondents {
    who = InOrder.copy(who);
  }

  public boolean areKnown() {
    return who.size() == answered;
  }
}
