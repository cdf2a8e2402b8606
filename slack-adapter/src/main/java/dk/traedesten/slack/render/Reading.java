package dk.traedesten.slack.render;

import com.slack.api.model.view.View;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import java.util.Map;

/// What came of a modal that was sent.
public sealed interface Reading {

  /// The form is filled in.
  ///
  /// @param given the answers by field; those left empty are absent
  record Answers(Map<String, Value> given) implements Reading {
    public Answers {
      given = InOrder.copy(given);
    }
  }

  /// Something does not fit; the modal stays open.
  ///
  /// @param byBlock what is said at each block, for the errors of the response
  record Faults(Map<String, String> byBlock) implements Reading {
    public Faults {
      byBlock = InOrder.copy(byBlock);
    }
  }

  /// This page is filled in, and there is another.
  ///
  /// @param soFar what stands in the whole form so far: to be kept on the desk before the view is
  ///   shown, for [Modals#read] of the next page is given the form with it
  record NextPage(Map<String, Value> soFar, View view) implements Reading {
    public NextPage {
      soFar = InOrder.copy(soFar);
    }
  }
}
