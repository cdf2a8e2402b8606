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
record FormDraft(Question question, int at, Map<String, Value> given) {
  FormDraft {
    given = InOrder.copy(given);
  }

  static FormDraft of(Question question) {
    return new FormDraft(question, 0, Map.of());
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

  FormDraft with(Value value) {
    return new FormDraft(question, at + 1, InOrder.with(given, field().id(), value));
  }

  FormDraft without() {
    return new FormDraft(question, at + 1, given);
  }
}
