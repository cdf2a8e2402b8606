package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Form;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.form.FormTexts;
import dk.traedesten.result.Value;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// What came back from a form.
final class Received {
  private Received() {}

  static FormOutcome read(Form form, ObjectNode data) {
    return switch (Click.read(data).map(Click::ref).orElse(new Ref.Help())) {
      case Ref.Pick pick ->
          form.picked(pick.field(), pick.option())
              .<FormOutcome>map(FormOutcome.Answers::new)
              .orElseGet(() -> foreign(form));
      case Ref.Send send -> sent(form, send.page(), data);
      default -> foreign(form);
    };
  }

  /// Nothing that can be sent from this form.
  private static FormOutcome foreign(Form form) {
    return fault(form, "", FormTexts.NO_SUCH_ANSWER, form.given());
  }

  /// A field that does not fit.
  static FormOutcome.Faults fault(Form form, String field, Text words, Map<String, Value> given) {
    return new FormOutcome.Faults(Map.of(form.inputOf(field).orElse(""), words), given);
  }

  /// Which page it was, from 0.
  static int page(ObjectNode data) {
    return Click.read(data).map(Click::ref).orElse(new Ref.Help()) instanceof Ref.Send send
        ? Math.max(0, send.page())
        : 0;
  }

  private static FormOutcome sent(Form form, int page, ObjectNode data) {
    var pages = form.pages(new CardBudget());
    if (page < 0 || page >= pages.count()) {
      return foreign(form);
    }
    var sent = Submitted.of(data, pages.page(page, Map.of()));
    var reading = form.read(sent, page, pages);
    return Submitted.hasForeign(data, sent.here()) && !(reading instanceof FormOutcome.Faults)
        ? foreign(form)
        : reading;
  }
}
