package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.result.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What came back from a form.
final class Received {
  /// What inputs are called begins so.
  private static final String INPUT = "f:";

  private Received() {}

  static Reading read(Question form, ObjectNode data, Language language) {
    return switch (Click.read(data).map(Click::ref).orElse(new Ref.Help())) {
      case Ref.Pick pick -> picked(form, pick, data, language);
      case Ref.Send send -> sent(form, send, data, language);
      case Ref.Press _,
          Ref.Fill _,
          Ref.Whole _,
          Ref.View _,
          Ref.Exercise _,
          Ref.Look _,
          Ref.Begin _,
          Ref.Speak _,
          Ref.Help _ ->
          foreign(form, data, 0, language);
    };
  }

  /// Nothing that can be sent from this form.
  private static Reading foreign(Question form, ObjectNode data, int page, Language language) {
    var at = form.fields().stream().findFirst().map(f -> Inquiry.of(f).ids().getFirst()).orElse("");
    return new Reading.Faults(
        Map.of(at, Words.NO_SUCH_ANSWER.in(language)), form.given(), data, page);
  }

  /// A field that the exercise does not take.
  static Reading.Faults unfit(
      Question form, String field, String words, Map<String, Value> given, ObjectNode data) {
    var at =
        form.fields().stream()
            .filter(f -> f.id().equals(field))
            .findFirst()
            .or(() -> form.fields().stream().findFirst())
            .map(f -> Inquiry.of(f).ids().getFirst())
            .orElse("");
    int page =
        Click.read(data)
            .map(Click::ref)
            .filter(Ref.Send.class::isInstance)
            .map(ref -> ((Ref.Send) ref).page())
            .orElse(0);
    return new Reading.Faults(Map.of(at, words), given, data, page);
  }

  private static Reading picked(Question form, Ref.Pick pick, ObjectNode data, Language language) {
    return form.fields().stream()
        .filter(f -> f.id().equals(pick.field()))
        .findFirst()
        .flatMap(f -> value(f, pick.option()).filter(v -> Fit.fault(f, v).isEmpty()))
        .<Reading>map(value -> new Reading.Answers(Map.of(pick.field(), value)))
        .orElseGet(() -> foreign(form, data, 0, language));
  }

  private static Optional<Value> value(Field field, String option) {
    return switch (field) {
      case Field.ScaleField _ -> Filled.whole(option).map(Value.Score::new);
      case Field.ChoiceField _ -> Optional.of(new Value.Pick(option));
      case Field.ConsentField _ when option.equals(ConsentInquiry.YES) ->
          Optional.of(new Value.Consent(true, ""));
      case Field.ConsentField _,
          Field.WordsField _,
          Field.EntriesField _,
          Field.SeveralField _,
          Field.RankingField _,
          Field.MatrixField _,
          Field.DotsField _,
          Field.PersonField _,
          Field.DayField _ ->
          Optional.empty();
    };
  }

  private static Reading sent(Question form, Ref.Send send, ObjectNode data, Language language) {
    var sheets = new Sheets(form);
    if (send.page() < 0 || send.page() >= sheets.count()) {
      return foreign(form, data, 0, language);
    }
    var filled = new Filled(data, sheets.ids(send.page()));
    var soFar = new LinkedHashMap<String, Value>();
    var faults = new LinkedHashMap<String, Text>();
    for (var question : sheets.questions()) {
      var before = Optional.ofNullable(form.given().get(question.field().id()));
      boolean isHere = !question.onPage(filled).isEmpty();
      var value = isHere ? question.read(filled, before) : before;
      value.ifPresent(v -> soFar.put(question.field().id(), v));
      if (isHere) {
        faults.putAll(question.faults(filled, value));
      }
    }
    if (faults.isEmpty() && hasForeign(data, filled)) {
      return foreign(form, data, send.page(), language);
    }
    if (!faults.isEmpty()) {
      var said = new LinkedHashMap<String, String>();
      faults.forEach((id, words) -> said.put(id, words.in(language)));
      return new Reading.Faults(said, soFar, data, send.page());
    }
    if (send.page() < sheets.count() - 1) {
      var with = new Question(form.moment(), form.fields(), soFar, form.send(), form.skippable());
      return new Reading.NextPage(
          soFar, Cards.page(Frame.window(send.session(), language), with, send.page() + 1));
    }
    return new Reading.Answers(soFar);
  }

  /// Something is filled in that the form does not ask for here.
  private static boolean hasForeign(ObjectNode data, Filled filled) {
    return data.propertyNames().stream()
        .anyMatch(name -> name.startsWith(INPUT) && !filled.has(name));
  }
}
