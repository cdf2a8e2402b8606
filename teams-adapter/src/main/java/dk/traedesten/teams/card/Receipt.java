package dk.traedesten.teams.card;

import dk.traedesten.message.Block.Question;
import dk.traedesten.teams.card.Element.Ground;
import dk.traedesten.teams.card.Element.Spacing;
import java.util.ArrayList;
import java.util.Optional;

/// What a person has answered so far, before them alone.
record Receipt(Frame frame, Question form) {
  /// How many answers are told.
  private static final int TOLD = 12;

  private static final int NAME = 200;

  /// Whether there is an answer that was sent, and not only begun.
  boolean isGiven() {
    return Words.isChange(form.send()) && !form.given().isEmpty();
  }

  Element element() {
    var lines = new ArrayList<Element>();
    for (var field : form.fields()) {
      var value = Optional.ofNullable(form.given().get(field.id()));
      if (value.isPresent() && lines.size() < TOLD) {
        var name = frame.say(form.fields().size() == 1 ? Words.YOUR_ANSWER : field.text());
        lines.add(
            Elements.line(
                Optional.of(Spacing.SMALL),
                Elements.quiet(Tables.before(Plain.fit(name, NAME))),
                Elements.strong(Plain.inert(frame.say(Told.of(field, value.get()))))));
      }
    }
    return Elements.boxed(Ground.GOOD, lines);
  }
}
