package dk.traedesten.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.form.FieldBinding;
import dk.traedesten.form.Form;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.form.Outcome;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Somebody who fills in a card as it is seen: input after input, option after option. Ids are for
/// Teams to carry; the hand does not look at them.
final class Hand {
  /// What is done at one input.
  sealed interface Move {
    /// Words or a day are written; none empties the input.
    record Write(String words) implements Move {}

    /// A number is written or chosen.
    record Count(int n) implements Move {}

    /// Options are chosen by the order they are seen in, in one input or in several.
    record Choose(TreeSet<Integer> options, int of) implements Move {}
  }

  private Hand() {}

  /// Fills in and sends a form in windows, page after page.
  static Outcome fill(Question form, List<Move> moves, Language language) {
    return fill(Form.of(form, CardBudget.PROFILE), moves, language);
  }

  static Outcome fill(Form form, List<Move> moves, Language language) {
    var left = new ArrayList<>(moves);
    var kept = form;
    for (int page = 0; true; page++) {
      var window = Cards.page(CardContext.window(Samples.SESSION, language), kept, page);
      CardRules.check(window);
      var reading = Received.read(kept, sent(window.card(), left));
      if (!(reading instanceof FormOutcome.NextPage next)) {
        assertThat(left).isEmpty();
        return outcome(reading, language);
      }
      assertThat(next.page()).isEqualTo(page + 1);
      kept = kept.with(next.soFar());
    }
  }

  static Outcome outcome(FormOutcome reading, Language language) {
    return switch (reading) {
      case FormOutcome.Answers(var given) -> new Outcome.Given(given);
      case FormOutcome.Faults faults -> new Outcome.Wrong(faults.in(language), faults.soFar());
      case FormOutcome.NextPage _ -> throw new AssertionError("there is another page");
    };
  }

  /// Sends it as it stands.
  static Outcome send(Question form, Language language) {
    return fill(form, List.of(), language);
  }

  /// What Teams sends: the data of the button, with what stands in the inputs; what is empty is
  /// left out.
  static ObjectNode sent(Card card, List<Move> moves) {
    var tree = card.tree();
    var sends =
        CardRules.objects(tree)
            .filter(o -> o.path("associatedInputs").asString("").equals("auto"))
            .toList();
    var data = ((ObjectNode) sends.getFirst().get("data")).deepCopy();
    boolean untouched = moves.isEmpty();
    CardRules.objects(tree)
        .filter(o -> o.path("type").asString("").startsWith("Input."))
        .forEach(input ->
            (untouched ? beforehand(input) : moved(input, moves))
                .ifPresent(v -> data.put(input.get("id").asString(), v)));
    return data;
  }

  private static Optional<String> beforehand(ObjectNode input) {
    return Optional.ofNullable(input.get("value")).map(v -> v.asString());
  }

  private static Optional<String> moved(ObjectNode input, List<Move> moves) {
    return switch (moves.removeFirst()) {
      case Move.Write(var words) -> Optional.of(words).filter(w -> !w.isEmpty());
      case Move.Count(var n) ->
          Optional.of(
              input.has("choices")
                  ? choices(input)
                      .filter(c -> isNumber(c.get("title").asString(), n))
                      .map(c -> c.get("value").asString())
                      .findFirst()
                      .orElseThrow()
                  : String.valueOf(n));
      case Move.Choose(var chosen, var of) -> {
        var values = choices(input).map(c -> c.get("value").asString()).toList();
        if (of > values.size()) {
          var rest = new TreeSet<Integer>();
          chosen.tailSet(values.size()).forEach(i -> rest.add(i - values.size()));
          moves.addFirst(new Move.Choose(rest, of - values.size()));
        }
        var here = chosen.headSet(values.size()).stream().map(values::get).toList();
        yield here.isEmpty() ? Optional.empty() : Optional.of(String.join(",", here));
      }
    };
  }

  private static boolean isNumber(String seen, int n) {
    var title = seen.replace("\u2060", "");
    return title.equals(String.valueOf(n)) || title.startsWith(n + " – ");
  }

  private static Stream<ObjectNode> choices(ObjectNode input) {
    return input.get("choices").valueStream().map(c -> (ObjectNode) c);
  }

  /// What is done to mean an answer.
  static List<Move> moves(Field field, Value value) {
    return switch (field) {
      case Field.WordsField _ when value instanceof Value.Words(var words) ->
          List.of(new Move.Write(words));
      case Field.EntriesField f when value instanceof Value.Entries(var texts) ->
          IntStream.range(0, f.count())
              .<Move>mapToObj(i -> new Move.Write(i < texts.size() ? texts.get(i) : ""))
              .toList();
      case Field.ScaleField _ when value instanceof Value.Score(var n) ->
          List.of(new Move.Count(n));
      case Field.ChoiceField f when value instanceof Value.Pick(var id) ->
          choose(f.options(), List.of(id));
      case Field.PersonField f when value instanceof Value.Person(var who) ->
          choose(f.people(), List.of(who.value()));
      case Field.SeveralField f when value instanceof Value.Picks(var ids) ->
          choose(f.options(), List.copyOf(ids));
      case Field.RankingField f when value instanceof Value.Order(var order) ->
          f.options().stream().<Move>map(o -> new Move.Count(order.indexOf(o.id()) + 1)).toList();
      case Field.MatrixField f when value instanceof Value.Ratings(var rows) ->
          f.rows().stream()
              .flatMap(r ->
                  f.columns().stream()
                      .map(c ->
                          Optional.ofNullable(rows.getOrDefault(r.id(), Map.of()).get(c.id()))
                              .<Move>map(Move.Count::new)
                              .orElseGet(() -> new Move.Write(""))))
              .toList();
      case Field.DotsField f when value instanceof Value.Dots(var on) ->
          f.each() == 1
              ? choose(f.entries(), List.copyOf(on.keySet()))
              : f.entries().stream()
                  .<Move>map(e -> new Move.Count(on.getOrDefault(e.id(), 0)))
                  .toList();
      case Field.TimeField _ when value instanceof Value.Words(var words) ->
          List.of(new Move.Write(words));
      case Field.DayField _ when value instanceof Value.Day(var day) ->
          List.of(new Move.Write(day.toString()));
      case Field.ConsentField _ when value instanceof Value.Consent(var given, var why) ->
          List.of(new Move.Choose(new TreeSet<>(List.of(given ? 0 : 1)), 2), new Move.Write(why));
      default -> throw new AssertionError("no such answer to " + field);
    };
  }

  private static List<Move> choose(List<Option> options, List<String> ids) {
    var chosen = new TreeSet<Integer>();
    IntStream.range(0, options.size())
        .filter(i -> ids.contains(options.get(i).id()))
        .forEach(chosen::add);
    return List.of(new Move.Choose(chosen, options.size()));
  }

  /// All answers of a form as moves, in its order.
  static List<Move> moves(Question form, Map<String, Value> meant) {
    return form.fields().stream()
        .flatMap(f ->
            Optional.ofNullable(meant.get(f.id()))
                .map(value -> moves(f, value))
                .orElseGet(() ->
                    Collections.nCopies(
                        FieldBinding.of(f, CardBudget.PROFILE).inputs().size(), new Move.Write("")))
                .stream())
        .toList();
  }
}
