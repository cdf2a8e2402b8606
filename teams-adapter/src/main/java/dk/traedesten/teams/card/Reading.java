package dk.traedesten.teams.card;

import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// What came of a form that was sent.
public sealed interface Reading {

  /// The form is filled in.
  ///
  /// @param given the answers by field; those left empty are absent
  record Answers(Map<String, Value> given) implements Reading {
    public Answers {
      given = InOrder.copy(given);
    }
  }

  /// Something does not fit: the form is shown again, with what was written and what is wrong.
  ///
  /// @param byInput what is said at each input, in the person's language
  /// @param soFar what stands in the whole form and can be read
  /// @param written what was sent, as it was written
  /// @param page which page it was
  record Faults(Map<String, String> byInput, Map<String, Value> soFar, ObjectNode written, int page)
      implements Reading {
    public Faults {
      byInput = InOrder.copy(byInput);
      soFar = InOrder.copy(soFar);
    }
  }

  /// This page is filled in, and there is another.
  ///
  /// @param soFar what stands in the whole form so far: to be kept before the window is shown, for
  ///   [Cards#read] of the next page is given the form with it
  record NextPage(Map<String, Value> soFar, Window window) implements Reading {
    public NextPage {
      soFar = InOrder.copy(soFar);
    }
  }
}
