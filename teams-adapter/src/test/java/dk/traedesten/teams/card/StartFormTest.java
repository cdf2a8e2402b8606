package dk.traedesten.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Person;
import dk.traedesten.chat.StartForm;
import dk.traedesten.chat.StartForms;
import dk.traedesten.chat.StartPickers;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.chat.StartWarnings;
import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant.Part;
import dk.traedesten.teams.rig.Dialogs;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/// The card on which an exercise is started, and what was chosen on it.
class StartFormTest {
  private static final Dialog CHECK_IN = Dialogs.CATALOGUE.find("check-in").orElseThrow();

  private static Person person(String id, String name) {
    return new Person(
        new PersonId(id),
        name,
        new Conversation("teams", "person:" + id),
        Language.DA,
        ZoneOffset.UTC,
        Person.Kind.MEMBER);
  }

  private static List<Person> people(int many, String name) {
    return IntStream.range(0, many)
        .mapToObj(i -> person("2f4a3c5d-0000-4000-8000-%012d".formatted(i), name + i))
        .toList();
  }

  private static Rendered card(StartRequest wish, List<Person> people, Language language) {
    return card(Dialogs.CATALOGUE, wish, people, language);
  }

  private static Rendered card(
      Catalogue catalogue, StartRequest wish, List<Person> people, Language language) {
    return new StartCard(
            "form",
            form(catalogue, wish.dialog(), people),
            StartWarnings.NONE,
            Optional.empty(),
            language)
        .rendered(wish);
  }

  private static StartForm form(Catalogue catalogue, String dialog, List<Person> people) {
    return new StartForm(
        catalogue,
        catalogue.find(dialog).orElseThrow(),
        StartPickers.among(people),
        CardBudget.PROFILE,
        60);
  }

  private static StartRequest wish(ObjectNode data) {
    var form = form(Dialogs.CATALOGUE, "check-in", List.of()).with(StartPickers.ANYBODY, 60);
    return StartForms.wish(form, StartCards.sent(form, data));
  }

  @ParameterizedTest
  @EnumSource
  void it_is_one_that_teams_takes_for_every_exercise(Language language) {
    for (var dialog : Dialogs.CATALOGUE.dialogs()) {
      var rendered =
          card(StartRequest.of(dialog.id(), "Vores arbejde"), people(9, "Anna "), language);
      CardRules.check(rendered.card());
      assertThat(rendered.text()).contains(dialog.title().in(language));
    }
  }

  /// An organisation's own exercises may be many and say much, and a chat may hold many people.
  @Test
  void it_stays_within_what_teams_takes_however_many_and_long_everything_is() {
    var words = Text.same("Ord 😀 ".repeat(60));
    var many =
        new Catalogue(IntStream.range(0, 200).mapToObj(i -> wordy("own-" + i, words)).toList());
    for (var people : List.of(people(60, "Åse-Margrethe ".repeat(8)), people(300, "Bo "))) {
      for (var language : Language.values()) {
        var wish = StartRequest.of("own-199", "x".repeat(Start.LONGEST_TOPIC));
        CardRules.check(card(many, wish, people, language).card());
        CardRules.check(HelpCard.of(words, many, true, language).card());
      }
    }
  }

  private static Dialog wordy(String id, Text words) {
    return new Dialog(
        id,
        CHECK_IN.version(),
        words,
        words,
        CHECK_IN.source(),
        CHECK_IN.group(),
        CHECK_IN.takes(),
        CHECK_IN.upTo(),
        words,
        CHECK_IN.standIn(),
        List.of(AnswerVisibility.values()),
        CHECK_IN.settings(),
        CHECK_IN.steps());
  }

  private static ObjectNode data(String json) {
    return (ObjectNode) Mappers.JSON.readTree(json);
  }

  private static StartRequest wished(AnswerVisibility mode) {
    return new StartRequest(
        "check-in",
        "vores budget",
        Optional.empty(),
        List.of(new PersonId("a"), new PersonId("29:x,y")),
        Optional.empty(),
        Optional.of(mode),
        Optional.of(Duration.ofDays(2)),
        Optional.of(new PersonId("a")),
        Part.SPECTATOR,
        Map.of());
  }

  @Test
  void what_is_chosen_on_it_is_the_wish_that_is_meant() {
    var mode = CHECK_IN.modes().getLast();
    assertThat(
            wish(
                data(
                    """
                    {"f:topic":"  vores\\nbudget ","f:mode.check-in":"%s","f:who":"a,29:x%%2Cy",
                     "f:within":"PT48H","f:deputy":"a","f:part":"SPECTATOR"}
                    """
                        .formatted(mode.name()))))
        .isEqualTo(wished(mode));
  }

  @Test
  void a_card_that_stood_before_its_inputs_were_called_otherwise_means_what_it_meant() {
    var mode = CHECK_IN.modes().getLast();
    assertThat(
            wish(
                data(
                    """
                    {"s:topic":"  vores\\nbudget ","s:mode":"%s","s:who":"a,29:x%%2Cy",
                     "s:within":"PT48H","s:deputy":"a","s:part":"SPECTATOR"}
                    """
                        .formatted(mode.name()))))
        .isEqualTo(wished(mode));
    assertThat(wish(data("{\"s:topic\":\"x\",\"s:within\":\"-\",\"s:deputy\":\"-\"}")).deputy())
        .isEmpty();
  }

  @Test
  void what_is_no_choice_of_ours_is_as_good_as_none() {
    var wish =
        wish(
            data(
                """
                {"f:topic":7.5,"f:mode.check-in":"SECRET","f:who":[],"f:within":"PT1S",
                 "f:deputy":"-","f:part":"KING","f:setting.unknown":"x"}
                """));
    assertThat(wish).isEqualTo(StartRequest.of("check-in", ""));
  }

  @Test
  void what_was_chosen_stands_on_the_card_when_something_else_does_not_fit() {
    var form = form(Dialogs.CATALOGUE, "check-in", List.of(person("a", "Anna"), person("b", "Bo")));
    var data =
        data("{\"f:topic\":\" \",\"f:who\":\"b\",\"f:within\":\"PT4H\",\"f:part\":\"APART\"}");
    var faults = new FormOutcome.Faults(Map.of("topic", Text.same("Skriv et emne.")), Map.of());
    var written =
        new StartCard(
                "form",
                form,
                StartWarnings.NONE,
                Optional.of(new FormErrors(faults, data)),
                Language.DA)
            .rendered(StartRequest.of("check-in", ""))
            .card()
            .written();
    assertThat(written)
        .contains("Skriv et emne.", "\"value\":\"PT4H\"}", "\"value\":\"APART\"}")
        .contains("\"value\":\"b\"}],\"value\":\"b\"");
  }

  @Test
  void what_is_to_be_thought_of_stands_on_it_and_is_known_when_it_is_sent() {
    var form = form(Dialogs.CATALOGUE, "check-in", List.of(person("a", "Anna")));
    var wish = StartRequest.of("check-in", "Budgettet");
    var warnings = StartWarnings.of(CHECK_IN, wish, Thresholds.USUAL, 1);
    var written =
        new StartCard("form", form, warnings, Optional.empty(), Language.DA)
            .rendered(wish)
            .card()
            .written();
    assertThat(written).contains("mindst 2, og I er 1", "Start alligevel", warnings.key());
  }

  @Test
  void names_of_people_do_nothing() {
    var written =
        card(
                StartRequest.of("check-in", "<at>alle</at>"),
                List.of(person("a", "[Anna](https://x.y)")),
                Language.DA)
            .card()
            .written();
    assertThat(written).doesNotContain("[Anna](https://x.y)");
  }
}
