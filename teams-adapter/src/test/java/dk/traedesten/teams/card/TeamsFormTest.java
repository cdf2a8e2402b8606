package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.form.FormContract;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.form.Outcome;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Message;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Forms on cards and in windows of Teams keep what every channel's forms must.
class TeamsFormTest extends FormContract {

  @Override
  protected Outcome fill(Question form, Map<String, Value> meant, Language language) {
    return Hand.fill(form, Hand.moves(form, meant), language);
  }

  @Override
  protected Outcome send(Question form, Language language) {
    return Hand.fill(form, List.of(), language);
  }

  @Override
  protected Outcome rank(Question form, List<Integer> places, Language language) {
    return Hand.fill(form, places.stream().<Hand.Move>map(Hand.Move.Count::new).toList(), language);
  }

  @Override
  protected Optional<Map<String, Value>> click(Question form, Value meant) {
    var field = form.fields().getFirst();
    var tree = Cards.message(ToAnna.alone(Message.of(form), Language.DA)).card().tree();
    return CardRules.objects(tree)
        .filter(o -> o.path("type").asString("").startsWith("Action."))
        .filter(o -> o.path("title").asString("").equals(label(field, meant)))
        .findFirst()
        .map(o -> (ObjectNode) o.get("data"))
        .flatMap(data ->
            Cards.read(form, data) instanceof FormOutcome.Answers(var given)
                ? Optional.of(given)
                : Optional.empty());
  }

  private static String label(Field field, Value meant) {
    return switch (meant) {
      case Value.Score(var n) -> String.valueOf(n);
      case Value.Pick(var id) when field instanceof Field.ChoiceField f ->
          f.options().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow().text().da();
      case Value.Consent _ -> "Ja, det kan jeg leve med";
      default -> throw new AssertionError("no click means " + meant);
    };
  }
}
