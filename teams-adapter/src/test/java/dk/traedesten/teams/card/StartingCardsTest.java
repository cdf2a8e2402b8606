package dk.traedesten.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Person;
import dk.traedesten.chat.Preview;
import dk.traedesten.chat.StartForm;
import dk.traedesten.chat.StartForms;
import dk.traedesten.chat.StartPickers;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.chat.StartWarnings;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.play.Extremes;
import dk.traedesten.play.Golden;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Conversation;
import dk.traedesten.teams.rig.Dialogs;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/// The cards before an exercise: its start, what it will look like, and help.
class StartingCardsTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Text GREETING =
      new Text(
          "Hej! Jeg hjælper jer gennem øvelser i at lede på tværs.",
          "Hello! I walk you through exercises for leading across boundaries.");

  private static void kept(String kind, String name, Language language, Card card) {
    Golden.assertKept(
        "teams/%s/%s.%s.json".formatted(kind, name, language.locale().getLanguage()),
        Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(card.tree()) + "\n");
  }

  private static List<Person> people(int count, int length) {
    return IntStream.range(0, count)
        .mapToObj(i -> "6f2a0000-0000-4000-8000-%012d".formatted(i))
        .map(id ->
            new Person(
                new PersonId(id),
                length == 0
                    ? List.of("Anna", "Bo", "Camilla", "David").get(id.charAt(35) - '0')
                    : Extremes.words(length),
                new Conversation("teams", "person:" + id),
                Language.DA,
                ZONE,
                Person.Kind.MEMBER))
        .toList();
  }

  private static Rendered card(StartRequest wish, List<Person> people, Language language) {
    return card(wish, people, Optional.empty(), language);
  }

  private static Rendered card(
      StartRequest wish, List<Person> people, Optional<FormErrors> errors, Language language) {
    var warnings =
        StartWarnings.of(
            Dialogs.CATALOGUE.find(wish.dialog()).orElseThrow(),
            wish,
            Thresholds.USUAL,
            Math.max(5, people.size()));
    return new StartCard("form-1", form(wish.dialog(), people), warnings, errors, language)
        .rendered(wish);
  }

  private static StartForm form(String dialog, List<Person> people) {
    return new StartForm(
        Dialogs.CATALOGUE,
        Dialogs.CATALOGUE.find(dialog).orElseThrow(),
        StartPickers.among(people),
        CardBudget.PROFILE,
        60);
  }

  @ParameterizedTest
  @EnumSource
  void the_cards_before_an_exercise_are_sent_as_they_were(Language language) {
    var dialog = Dialogs.CATALOGUE.find("commitment").orElseThrow();
    var wish = StartRequest.of("commitment", "Sammen om de unge");
    kept("message", "start", language, card(wish, people(4, 0), language).card());
    var fault =
        new FormOutcome.Faults(
            Map.of(
                "topic",
                new Text(
                    "Skriv med få ord, hvad det handler om.",
                    "Say in a few words what it is about.")),
            Map.of());
    kept(
        "message",
        "start-fault",
        language,
        card(
                StartRequest.of("commitment", ""),
                people(4, 0),
                Optional.of(new FormErrors(fault, Json.MAPPER.createObjectNode())),
                language)
            .card());
    kept("message", "started", language, StartCards.started(dialog, "Anna", language).card());
    kept(
        "message",
        "help",
        language,
        HelpCard.of(GREETING, Dialogs.CATALOGUE, true, language).card());
    kept(
        "message",
        "help-alone",
        language,
        HelpCard.of(GREETING, Dialogs.CATALOGUE, false, language).card());
    kept("window", "preview", language, preview(Dialogs.CATALOGUE, dialog, language).card());
  }

  private static Window preview(Catalogue catalogue, Dialog dialog, Language language) {
    return StartCards.preview(
        Preview.of(
            catalogue,
            dialog,
            StartRequest.of(dialog.id(), ""),
            Thresholds.USUAL,
            NOW,
            ZONE,
            language),
        language);
  }

  @Test
  void every_exercise_can_be_started_and_looked_at_among_very_many_people() {
    for (var language : Language.values()) {
      for (var dialog : Dialogs.CATALOGUE.dialogs()) {
        for (int count : List.of(0, 5, 60, 200)) {
          CardRules.check(
              card(StartRequest.of(dialog.id(), Extremes.words(200)), people(count, 80), language));
        }
        CardRules.check(preview(Dialogs.CATALOGUE, dialog, language));
      }
    }
  }

  @Test
  void help_with_very_many_exercises_is_taken() {
    var many =
        new Catalogue(
            Collections.nCopies(20, Dialogs.CATALOGUE.dialogs()).stream()
                .flatMap(List::stream)
                .toList());
    CardRules.check(HelpCard.of(Extremes.text(1500), many, true, Language.DA));
  }

  @Test
  void what_is_chosen_on_the_card_is_what_is_wished() {
    var wish = StartRequest.of("commitment", "Sammen om de unge");
    var dialog = Dialogs.CATALOGUE.find("commitment").orElseThrow();
    var tree = card(wish, people(4, 0), Language.DA).card().tree();
    var data = Json.MAPPER.createObjectNode();
    CardRules.objects(tree)
        .filter(o -> o.path("type").asString("").startsWith("Input."))
        .filter(o -> o.has("value"))
        .forEach(o -> data.put(o.get("id").asString(), o.get("value").asString()));
    var form = form("commitment", people(4, 0));
    var read = StartForms.wish(form, StartCards.sent(form, data));
    assertThat(read.topic()).isEqualTo("Sammen om de unge");
    assertThat(read.mode()).contains(dialog.modes().getFirst());
    assertThat(read.deputy()).isEmpty();
    assertThat(read.within()).isEmpty();
    assertThat(read.part()).isEqualTo(wish.part());
  }

  @Test
  void a_tampered_start_is_as_good_as_none() {
    var data =
        (ObjectNode)
            Json.MAPPER.readTree(
                "{\"f:topic\":{},\"f:mode.commitment\":\"FLY\",\"f:who\":7,\"f:within\":\"P99999D\",\"f:part\":[]}");
    var form = form("commitment", people(4, 0));
    var read = StartForms.wish(form, StartCards.sent(form, data));
    assertThat(read.topic()).isEmpty();
    assertThat(read.mode()).isEmpty();
    assertThat(read.within()).isEmpty();
  }
}
