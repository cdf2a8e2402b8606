package dk.traedesten.workbench.play;

import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import java.util.Map;
import java.util.Optional;

/// A form that is being filled in, one field after the other.
///
/// @param at the number of the field that is asked now, from 0
record Draft(Question question, int at, Map<String, Value> given) {
  Draft {
    given = InOrder.copy(given);
  }

  static Draft of(Question question) {
    return new Draft(question, 0, Map.of());
  }

  /// Whether it is a small form beside the exercise, which its person asked for: when to be back,
  /// whom to hand over to.
  boolean isAside() {
    return question.moment().startsWith("aside:");
  }

  /// The field that is asked now.
  Field field() {
    return question.fields().get(at);
  }

  boolean isFull() {
    return at == question.fields().size();
  }

  /// What stands in that field already: an earlier answer, or a suggestion.
  Optional<Value> kept() {
    return Optional.ofNullable(question.given().get(field().id()));
  }

  Draft with(Value value) {
    return new Draft(question, at + 1, InOrder.with(given, field().id(), value));
  }

  Draft without() {
    return new Draft(question, at + 1, given);
  }
}
