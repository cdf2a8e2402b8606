package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.form.Form;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.form.Outcome;
import dk.traedesten.form.TrialContract;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/// A new kind of question needs no line in this module.
class TeamsTrialTest extends TrialContract {

  @Override
  protected Outcome fill(Form form, int number, String day, String words, Language language) {
    return Hand.fill(
        form,
        List.of(
            new Hand.Move.Count(number),
            new Hand.Move.Choose(new TreeSet<>(Set.of(1)), 2),
            new Hand.Move.Choose(new TreeSet<>(Set.of(0, 1)), 2),
            new Hand.Move.Write(day),
            new Hand.Move.Write(words)),
        language);
  }

  @Override
  protected Optional<Map<String, Value>> click(Form form, String label) {
    var asked =
        new Asked(CardContext.window(Samples.SESSION, Language.DA), form, Set.of(), true)
            .elements();
    return CardRules.objects(Card.of(asked, Language.DA).tree())
        .filter(o -> o.path("title").asString("").equals(label) && o.has("data"))
        .findFirst()
        .flatMap(o ->
            Received.read(form, (ObjectNode) o.get("data"))
                    instanceof FormOutcome.Answers(var given)
                ? Optional.of(given)
                : Optional.empty());
  }
}
