package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import dk.traedesten.dialog.Language;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Somebody who fills in a modal as it is seen: input after input, option after option. Ids are for
/// Slack to carry; the hand does not look at them.
final class Hand {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  /// What is done at one input.
  sealed interface Move {
    /// Words are written.
    record Write(String words) implements Move {}

    /// Options are chosen, by the order they are seen in.
    record Choose(List<Integer> options) implements Move {}

    /// A day is chosen.
    record Day(String day) implements Move {}

    /// The input is emptied.
    record Clear() implements Move {}
  }

  private Hand() {}

  /// Fills in and sends a form, page after page.
  static Outcome fill(Question form, List<Move> moves, Language language) {
    return fill(Form.of(form, BlockBudget.PROFILE), moves, language);
  }

  static Outcome fill(Form form, List<Move> moves, Language language) {
    var left = new ArrayList<>(moves);
    var kept = form;
    for (int page = 0; true; page++) {
      var view = Modals.page(Samples.SESSION, kept, page, language);
      SlackRules.check(view);
      var sent = sent(view, left);
      switch (Modals.read(kept, Submitted.of(sent), sent)) {
        case FormOutcome.Answers(var given) -> {
          return new Outcome.Given(given);
        }
        case FormOutcome.Faults faults -> {
          return new Outcome.Wrong(faults.in(language), faults.soFar());
        }
        case FormOutcome.NextPage next -> {
          assertThat(next.page()).isEqualTo(page + 1);
          kept = kept.with(next.soFar());
        }
      }
    }
  }

  /// What somebody does who means these answers and leaves the rest empty.
  static List<Move> moves(Question form, Map<String, Value> meant) {
    return form.fields().stream()
        .flatMap(f ->
            Optional.ofNullable(meant.get(f.id()))
                .map(value -> moves(f, value))
                .orElseGet(() ->
                    Collections.nCopies(
                        FieldBinding.of(f, BlockBudget.PROFILE).inputs().size(), new Move.Clear()))
                .stream())
        .toList();
  }

  /// Sends it as it stands.
  static Outcome send(Question form, Language language) {
    return fill(form, List.of(), language);
  }

  /// The view as Slack sends it back: what was filled in beforehand, and the moves as long as there
  /// are some.
  static View sent(View view, List<Move> moves) {
    var values = new LinkedHashMap<String, Map<String, ViewState.Value>>();
    for (var block : view.getBlocks()) {
      if (block instanceof InputBlock input) {
        var value = moves.isEmpty() ? beforehand(input) : moved(input, moves.removeFirst());
        values.put(input.getBlockId(), Map.of(actionId(input), value));
      }
    }
    var back = GSON.fromJson(GSON.toJson(view), View.class);
    back.setState(ViewState.builder().values(values).build());
    return GSON.fromJson(GSON.toJson(back), View.class);
  }

  private static String actionId(InputBlock input) {
    return GSON.toJsonTree(input.getElement()).getAsJsonObject().get("action_id").getAsString();
  }

  private static ViewState.Value beforehand(InputBlock input) {
    var value = new ViewState.Value();
    switch (input.getElement()) {
      case PlainTextInputElement e -> value.setValue(e.getInitialValue());
      case DatePickerElement e -> value.setSelectedDate(e.getInitialDate());
      case TimePickerElement e -> value.setSelectedTime(e.getInitialTime());
      case StaticSelectElement e -> choose(value, e.getInitialOption());
      case RadioButtonsElement e -> choose(value, e.getInitialOption());
      case CheckboxesElement e -> choose(value, e.getInitialOptions());
      case MultiStaticSelectElement e -> choose(value, e.getInitialOptions());
      default -> throw new AssertionError("nothing a hand can fill in");
    }
    return value;
  }

  private static ViewState.Value moved(InputBlock input, Move move) {
    var value = new ViewState.Value();
    switch (move) {
      case Move.Write(var words) -> {
        if (input.getElement() instanceof TimePickerElement) {
          value.setSelectedTime(words);
        } else {
          value.setValue(words);
        }
      }
      case Move.Day(var day) -> value.setSelectedDate(day);
      case Move.Choose(var chosen) -> {
        var options = chosen.stream().map(i -> options(input).get(i)).toList();
        switch (input.getElement()) {
          case CheckboxesElement _, MultiStaticSelectElement _ -> choose(value, options);
          default -> choose(value, options.getFirst());
        }
      }
      case Move.Clear() -> value.setSelectedOptions(List.of());
    }
    return value;
  }

  private static List<OptionObject> options(InputBlock input) {
    return switch (input.getElement()) {
      case StaticSelectElement e -> all(e.getOptions(), e.getOptionGroups());
      case MultiStaticSelectElement e -> all(e.getOptions(), e.getOptionGroups());
      case RadioButtonsElement e -> e.getOptions();
      case CheckboxesElement e -> e.getOptions();
      default -> throw new AssertionError("nothing to choose from");
    };
  }

  private static List<OptionObject> all(
      List<OptionObject> options, List<OptionGroupObject> groups) {
    return Optional.ofNullable(options)
        .orElseGet(() -> groups.stream().flatMap(g -> g.getOptions().stream()).toList());
  }

  private static void choose(ViewState.Value value, OptionObject option) {
    if (option != null) {
      var selected = new ViewState.SelectedOption();
      selected.setValue(option.getValue());
      value.setSelectedOption(selected);
    }
  }

  private static void choose(ViewState.Value value, List<OptionObject> options) {
    value.setSelectedOptions(
        Optional.ofNullable(options).stream()
            .flatMap(List::stream)
            .map(o -> {
              var selected = new ViewState.SelectedOption();
              selected.setValue(o.getValue());
              return selected;
            })
            .toList());
  }

  /// What somebody does who means this answer.
  static List<Move> moves(Field field, Value value) {
    return switch (value) {
      case Value.Words(var words) -> List.of(new Move.Write(words));
      case Value.Entries(var texts) -> entries((Field.EntriesField) field, texts);
      case Value.Score(var n) -> List.of(one(n - ((Field.ScaleField) field).from()));
      case Value.Pick(var id) -> List.of(one(ids(field).indexOf(id)));
      case Value.Person(var who) -> List.of(one(ids(field).indexOf(who.value())));
      case Value.Picks(var some) ->
          List.of(new Move.Choose(some.stream().map(id -> ids(field).indexOf(id)).toList()));
      case Value.Order(var order) ->
          ids(field).stream().<Move>map(id -> one(order.indexOf(id))).toList();
      case Value.Ratings(var rows) -> cells((Field.MatrixField) field, rows);
      case Value.Dots(var on) -> dots((Field.DotsField) field, on);
      case Value.Day(var day) -> List.of(new Move.Day(day.toString()));
      case Value.Consent(var yes, var words) ->
          List.of(one(yes ? 0 : 1), words.isEmpty() ? new Move.Clear() : new Move.Write(words));
    };
  }

  private static Move one(int option) {
    return new Move.Choose(List.of(option));
  }

  private static List<Move> entries(Field.EntriesField field, List<String> texts) {
    return IntStream.range(0, field.count())
        .<Move>mapToObj(i -> i < texts.size() ? new Move.Write(texts.get(i)) : new Move.Clear())
        .toList();
  }

  private static List<Move> cells(Field.MatrixField field, Map<String, Map<String, Integer>> rows) {
    return field.rows().stream()
        .flatMap(row ->
            field.columns().stream()
                .<Move>map(c ->
                    Optional.ofNullable(rows.getOrDefault(row.id(), Map.of()).get(c.id()))
                        .map(n -> one(n - c.from()))
                        .orElse(new Move.Clear())))
        .toList();
  }

  private static List<Move> dots(Field.DotsField field, Map<String, Integer> on) {
    return field.each() == 1
        ? List.of(new Move.Choose(on.keySet().stream().map(ids(field)::indexOf).toList()))
        : ids(field).stream()
            .<Move>map(id -> on.containsKey(id) ? one(on.get(id)) : new Move.Clear())
            .toList();
  }

  private static List<String> ids(Field field) {
    var options =
        switch (field) {
          case Field.ChoiceField f -> f.options();
          case Field.SeveralField f -> f.options();
          case Field.RankingField f -> f.options();
          case Field.DotsField f -> f.entries();
          case Field.PersonField f -> f.people();
          default -> throw new AssertionError("it has no options");
        };
    return options.stream().map(o -> o.id()).toList();
  }
}
