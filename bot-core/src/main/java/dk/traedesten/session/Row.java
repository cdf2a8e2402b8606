package dk.traedesten.session;

import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import java.util.Map;

/// One entry of a collected list: open to all from the moment it is added.
///
/// @param by who added it
public record Row(PersonId by, Map<String, Value> given) {
  public Row {
    given = InOrder.copy(given);
  }

  /// The same with other words where it says these.
  public Row saying(String words, String instead) {
    var next = given;
    for (var one : given.entrySet()) {
      if (one.getValue().equals(new Value.Words(words))) {
        next = InOrder.with(next, one.getKey(), new Value.Words(instead));
      }
    }
    return new Row(by, next);
  }

  /// Its words never stand in a log.
  @Override
  public String toString() {
    return "Row by " + by.value();
  }
}
