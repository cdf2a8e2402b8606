package dk.traedesten.form;

import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import java.util.Map;

/// What came of a form that somebody sent.
public sealed interface Outcome {

  /// It is an answer.
  ///
  /// @param answers by field; those left empty are absent
  record Given(Map<String, Value> answers) implements Outcome {
    public Given {
      answers = InOrder.copy(answers);
    }
  }

  /// Something does not fit.
  ///
  /// @param at what is said, in the person's language, by the input it is said at: the id of its
  ///   field, or that id with more behind a colon
  /// @param kept what stands in the whole form and can be read
  record Wrong(Map<String, String> at, Map<String, Value> kept) implements Outcome {
    public Wrong {
      at = InOrder.copy(at);
      kept = InOrder.copy(kept);
    }
  }
}
