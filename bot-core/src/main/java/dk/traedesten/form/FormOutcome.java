package dk.traedesten.form;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/// What came of a form that was sent.
public sealed interface FormOutcome {

  /// The form is filled in.
  ///
  /// @param given the answers by field; those left empty are absent
  record Answers(Map<String, Value> given) implements FormOutcome {
    public Answers {
      given = InOrder.copy(given);
    }
  }

  /// Something does not fit: the page is shown again, with what was written and what is wrong.
  ///
  /// @param byInput what is said at each input
  /// @param soFar what stands in the whole form and can be read
  record Faults(Map<String, Text> byInput, Map<String, Value> soFar) implements FormOutcome {
    public Faults {
      byInput = InOrder.copy(byInput);
      soFar = InOrder.copy(soFar);
    }

    public Map<String, String> in(Language language) {
      var said = new LinkedHashMap<String, String>();
      byInput.forEach((input, words) -> said.put(input, words.in(language)));
      return said;
    }
  }

  /// This page is filled in, and there is another.
  ///
  /// @param soFar what stands in the whole form so far: to be kept before the next page is shown,
  ///   for it is read with it
  /// @param page the next one, from 0
  record NextPage(Map<String, Value> soFar, int page) implements FormOutcome {
    public NextPage {
      soFar = InOrder.copy(soFar);
    }
  }
}
