package dk.traedesten.teams.card;

import dk.traedesten.form.Form;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.message.Block.Question;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// A form that was sent and does not fit.
///
/// @param faults what is wrong, and what stands in the whole form and can be read
/// @param written what was sent, as it was written
public record FormErrors(FormOutcome.Faults faults, ObjectNode written) {

  /// Which page it is about, from 0: the one that was sent, when it stands there.
  int page(Form form) {
    int sent = Received.page(written);
    var pages = form.pages(new CardBudget());
    return faults.byInput().keySet().stream().anyMatch(pages.ids(sent)::contains)
        ? sent
        : faults.byInput().keySet().stream()
            .flatMap(input -> pages.pageOf(input.split(":", 2)[0]).stream())
            .findFirst()
            .orElse(sent);
  }

  /// The form with what was sent of it.
  Question in(Question form) {
    Map<String, Value> given = form.given();
    for (var field : form.fields()) {
      var value = faults.soFar().get(field.id());
      given = value == null ? given : InOrder.with(given, field.id(), value);
    }
    return form.with(given);
  }
}
