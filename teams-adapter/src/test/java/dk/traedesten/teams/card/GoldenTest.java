package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.play.Golden;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/// What Teams is sent, card by card, kept as JSON that can be looked at in the Adaptive Cards
/// Designer. The tool in `pictures` draws it and lets Microsoft's own library check it.
class GoldenTest {
  private static final ObjectWriter PRETTY = Json.MAPPER.writerWithDefaultPrettyPrinter();

  private static void kept(String kind, String name, Language language, Card card) {
    Golden.assertKept(
        "teams/%s/%s.%s.json".formatted(kind, name, language.locale().getLanguage()),
        PRETTY.writeValueAsString(card.tree()) + "\n");
  }

  private static void kept(String name, Language language, Rendered rendered) {
    CardRules.check(rendered);
    kept("message", name, language, rendered.card());
  }

  private static void kept(String name, Language language, Window window) {
    CardRules.check(window);
    kept("window", name, language, window.card());
  }

  @ParameterizedTest
  @EnumSource
  void messages_are_sent_as_they_were(Language language) {
    Samples.messages()
        .forEach((name, message) ->
            kept(name, language, Cards.message(ToAnna.alone(message, language))));
    ChartSamples.messages()
        .forEach((name, message) ->
            kept(name, language, Cards.message(ToAnna.withAll(message, language))));
  }

  @ParameterizedTest
  @EnumSource
  void what_people_meet_of_their_group_is_sent_as_it_was(Language language) {
    GroupCards.all()
        .forEach((name, message) ->
            kept(name, language, Cards.message(ToAnna.alone(message, language))));
  }

  @ParameterizedTest
  @EnumSource
  void a_groups_forms_in_windows_are_sent_as_they_were(Language language) {
    GroupCards.all()
        .forEach((name, message) ->
            message.blocks().stream()
                .filter(Block.Question.class::isInstance)
                .map(Block.Question.class::cast)
                .forEach(
                    form -> kept(name, language, Cards.form(Samples.SESSION, form, language))));
  }

  @ParameterizedTest
  @EnumSource
  void what_all_see_is_sent_as_it_was(Language language) {
    for (var name : List.of("scale", "consent", "questions")) {
      var message = Samples.messages().getOrDefault(name, Message.of());
      kept(name + "-all", language, Cards.message(ToAnna.withAll(message, language)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void receipts_and_refusals_are_sent_as_they_were(Language language) {
    var answered =
        Samples.answered(
            Map.of(
                "why",
                new Value.Words("Vi mødes sjældent, og når vi gør, handler det om driften."),
                "needs",
                new Value.Entries(List.of("Ring før overdragelse", "Et fast kvarter"))),
            Samples.WORDS,
            Samples.ENTRIES);
    kept(
        "questions-answered",
        language,
        Cards.message(ToAnna.alone(Samples.asked(answered), language)));
    var refusal = RefusalReason.STEP_IS_OVER.words();
    kept(
        "refusal",
        language,
        Cards.message(Samples.SESSION, Message.of(new Block.Paragraph(refusal)), language));
  }

  @ParameterizedTest
  @EnumSource
  void forms_are_sent_as_they_were(Language language) {
    Samples.forms()
        .forEach((name, form) -> kept(name, language, Cards.form(Samples.SESSION, form, language)));
  }

  @ParameterizedTest
  @EnumSource
  void what_did_not_fit_is_shown_again_as_it_was(Language language) {
    var form = Samples.form(Samples.RANKING);
    var data = new Click(new Ref.Send(Samples.SESSION, form.moment(), 0), Optional.empty()).data();
    data.put("f:order:0", "1").put("f:order:1", "1").put("f:order:2", "3");
    var faults = errors(form, data);
    kept("ranking-faults", language, Cards.form(Samples.SESSION, form, faults, language));
    var brief = Samples.form(Samples.WORDS, Samples.ENTRIES);
    var sent =
        new Click(new Ref.Send(Samples.SESSION, brief.moment(), 0), Optional.empty())
            .data()
            .put("f:why", "Fordi vi kun ses, når det brænder.");
    kept(
        "questions-faults",
        language,
        Cards.message(ToAnna.alone(Samples.asked(brief), language), errors(brief, sent)));
  }

  @ParameterizedTest
  @EnumSource
  void what_was_shortened_is_shown_whole_as_it_was(Language language) {
    var ref = new Ref.Whole(Samples.SESSION, true, "commitment", 0);
    kept("whole", language, Cards.whole(ref, Samples.lengthy(), language));
  }

  private static FormErrors errors(Block.Question form, ObjectNode data) {
    return new FormErrors((FormOutcome.Faults) Cards.read(form, data), data);
  }
}
