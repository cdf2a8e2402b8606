package dk.traedesten.session;

import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import java.time.Instant;
import java.util.Map;

/// What a person has begun to write and not sent.
///
/// @param moment the moment it was written for
/// @param at when it was last touched
public record Draft(PersonId who, String moment, Instant at, Map<String, Value> given) {
  public Draft {
    given = InOrder.copy(given);
  }

  /// Whether it belongs to a person's form of a moment. A question that comes back after going back
  /// has another moment and the same form.
  public boolean isFor(PersonId person, String other) {
    return who.equals(person) && isFor(other);
  }

  /// Whether it belongs to the form of a moment.
  public boolean isFor(String other) {
    return form(moment).equals(form(other));
  }

  private static String form(String moment) {
    return moment.replaceAll("~\\d+", "");
  }

  /// Its words never stand in a log.
  @Override
  public String toString() {
    return "Draft for " + moment;
  }
}
