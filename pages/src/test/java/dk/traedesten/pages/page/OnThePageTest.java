package dk.traedesten.pages.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.group.GroupReport;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// The sample group with one of everything, as Anna reads its page.
class OnThePageTest {
  private static final PersonId ANNA = new PersonId("anna");
  private static final SessionId SESSION = new SessionId(Samples.GROUP.id().group(), "s1");

  private static ActionItem action(String id, String what) {
    return new ActionItem(
        id, what, ANNA, "Find nummeret", "det ringer", "de har svaret", LocalDate.of(2026, 12, 1));
  }

  private static Memory memory() {
    var person = Samples.GROUP.people().getFirst();
    var bo =
        new Participant(
            new PersonId("bo"), "Bo", person.privately(), Language.DA, person.presence());
    return new Memory(
        List.of(
            new Memory.Member(Samples.NOON, person),
            new Memory.Member(Samples.NOON, bo),
            new Memory.Met(
                Samples.NOON,
                SESSION,
                "proevehandling",
                new Text("Prøvehandling", "Trial action"),
                "De unge",
                true),
            new Memory.Planned(
                Samples.NOON, SESSION, "proevehandling", action("a1", "Ring til skolen"), true),
            new Memory.Planned(
                Samples.NOON, SESSION, "proevehandling", action("a2", "Hold et møde"), true),
            new Memory.Told(
                Samples.NOON,
                SESSION,
                "a2",
                ANNA,
                ActionOutcome.DROPPED,
                Optional.empty(),
                "privat"),
            new Memory.Learned(
                Samples.NOON,
                SESSION,
                "Ring til skolen",
                ANNA,
                List.of(
                    new Memory.Reply(
                        new Text("Hvad skete der?", "What happened?"),
                        Text.same("De tog telefonen")))),
            new Memory.Changed(Samples.NOON, ANNA, List.of("zone", "api-keys"))));
  }

  private static Document page(String reader, Language language) {
    var seen =
        new ReadersGroup(
            new GroupReport(Samples.GROUP, memory()),
            new PersonId(reader),
            language,
            new Catalogue(List.of()));
    return Jsoup.parse(new String(GroupPage.of(seen), UTF_8));
  }

  private static String section(Document page, String id) {
    return page.select("#" + id).text();
  }

  @Test
  void open_actions_stand_with_all_that_was_agreed_and_closed_ones_below() {
    var actions = section(page("anna", Language.DA), "actions");
    assertThat(actions)
        .containsSubsequence(
            "Ring til skolen",
            "Anna",
            "Find nummeret",
            "det ringer",
            "de har svaret",
            "1.12.2026",
            "Prøvehandling",
            "Afsluttede handlinger (1)",
            "Hold et møde",
            "droppet")
        .doesNotContain("privat");
  }

  @Test
  void what_was_learned_stands_with_its_questions() {
    assertThat(section(page("anna", Language.DA), "log"))
        .containsSubsequence(
            "Ring til skolen", "Anna · 23.11.2026", "Hvad skete der?", "De tog telefonen");
    assertThat(section(page("anna", Language.EN), "log")).contains("What happened?");
  }

  @Test
  void planned_pulses_stand_with_when_they_come() {
    assertThat(section(page("anna", Language.DA), "pulses")).contains("De unge", "Hver uge");
  }

  @Test
  void who_leads_sees_every_setting_who_changed_what_and_the_programs() {
    assertThat(section(page("anna", Language.DA), "leaders"))
        .contains(
            "Leder forløbet Anna",
            "Stedfortrædere Bo",
            "4 svar",
            "8 svar",
            "engelsk",
            "Europe/Copenhagen",
            "3 måneder",
            "1 år",
            "Overblik · Anna · 23.11.2026",
            "https://bi.kommune.dk/told",
            "Tidszone, Nøgler til programmer");
    assertThat(section(page("bo", Language.DA), "leaders")).as("a deputy leads, too").isNotEmpty();
    assertThat(section(page("frede", Language.DA), "leaders")).isEmpty();
  }
}
