package dk.traedesten.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.Person.Kind;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Sdk;
import dk.traedesten.slack.client.StubbedSlack;
import dk.traedesten.slack.client.StubbedSlack.Call;
import dk.traedesten.slack.client.StubbedSlack.Reply;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.spi.InMemoryShelf;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackPeopleTest {
  private static final Tenant T1 = new Tenant("T1");
  private static final PersonId ANNA = new PersonId("UANNA");

  private final StubbedSlack slack = new StubbedSlack();
  private final Sdk sdk = Sdk.open(slack.api());
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final Map<String, String> users = new ConcurrentHashMap<>();
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final SlackPeople people = people(T1);

  @BeforeEach
  void usual() {
    slack.answer("users.info", this::user);
  }

  @AfterEach
  void close() {
    sdk.close();
    slack.close();
  }

  @Test
  void person_has_the_name_colleagues_see_their_zone_and_slacks_language() {
    users.put(
        "UANNA",
        "\"name\":\"al\",\"real_name\":\"Anna Lund Jensen\",\"tz\":\"America/Godthab\",\"locale\":\"da-DK\",\"profile\":{\"display_name\":\"Anna Lund\",\"real_name\":\"Anna Lund Jensen\"}");
    assertThat(people.find(T1, ANNA))
        .isEqualTo(
            new CallOutcome.Ok<>(
                new Person(
                    ANNA,
                    "Anna Lund",
                    Desks.ROOMS.privately(ANNA),
                    Language.DA,
                    ZoneId.of("America/Godthab"),
                    Kind.MEMBER)));
    assertThat(slack.calls("users.info").getFirst().said("include_locale")).isEqualTo("1");
  }

  @Test
  void what_is_missing_about_a_person_has_a_good_guess() {
    users.put(
        "UANNA", "\"name\":\"anna\",\"tz\":\"Mars/Base\",\"profile\":{\"display_name\":\" \"}");
    assertThat(people.find(T1, ANNA).ok())
        .contains(
            new Person(
                ANNA,
                "anna",
                Desks.ROOMS.privately(ANNA),
                Language.DA,
                ZoneId.of("Europe/Copenhagen"),
                Kind.MEMBER));
  }

  @ParameterizedTest
  @CsvSource({"da-DK,DA", "en-GB,EN", "de-DE,EN"})
  void danish_is_spoken_to_those_whose_slack_is_danish(String locale, Language language) {
    users.put("UANNA", "\"locale\":\"" + locale + "\"");
    assertThat(people.language(T1, ANNA)).isEqualTo(language);
  }

  @Test
  void chosen_language_is_kept_also_over_a_restart_and_slacks_silence() {
    users.put("UANNA", "\"locale\":\"da-DK\"");
    people.choose(T1, ANNA, Language.EN);
    assertThat(people.find(T1, ANNA).ok().map(Person::language)).contains(Language.EN);
    slack.answer("users.info", _ -> Reply.status(503, ""));
    assertThat(people(T1).language(T1, ANNA)).isEqualTo(Language.EN);
    assertThat(people(T1).language(T1, new PersonId("UBO"))).isEqualTo(Language.DA);
  }

  @Test
  void person_is_remembered_for_an_hour_and_longer_only_while_slack_is_away() {
    people.find(T1, ANNA);
    now = now.plus(Duration.ofMinutes(59));
    people.find(T1, ANNA);
    assertThat(slack.calls("users.info")).hasSize(1);
    now = now.plus(Duration.ofMinutes(1));
    people.find(T1, ANNA);
    assertThat(slack.calls("users.info")).hasSize(2);
    now = now.plus(Duration.ofDays(1));
    slack.answer("users.info", _ -> Reply.later(30));
    assertThat(people.find(T1, ANNA).ok()).isPresent();
    assertThat(people.find(T1, new PersonId("UNEW")))
        .isEqualTo(new CallOutcome.RetryAfter<>(Duration.ofSeconds(30)));
  }

  @Test
  void person_who_has_changed_is_looked_up_anew() {
    people.find(T1, ANNA);
    users.put("UANNA", "\"deleted\":true");
    people.changed(T1, ANNA);
    assertThat(people.find(T1, ANNA).ok().map(Person::kind)).contains(Kind.DEACTIVATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T1 | \"team_id\":\"T1\"                                   | MEMBER",
        "T1 | \"team_id\":\"T1\",\"is_restricted\":true            | GUEST",
        "T1 | \"team_id\":\"T1\",\"is_ultra_restricted\":true      | GUEST",
        "T1 | \"team_id\":\"T1\",\"is_bot\":true                   | BOT",
        "T1 | \"team_id\":\"T1\",\"deleted\":true                  | DEACTIVATED",
        "T1 | \"team_id\":\"T2\"                                   | STRANGER",
        "T1 | \"team_id\":\"T1\",\"is_stranger\":true              | STRANGER",
        "E1 | \"team_id\":\"T1\",\"enterprise_user\":{\"enterprise_id\":\"E1\"} | MEMBER",
        "E1 | \"team_id\":\"T1\",\"enterprise_user\":{\"enterprise_id\":\"E2\"} | STRANGER"
      })
  void what_somebody_is_decides_whether_they_can_take_part(
      String tenant, String description, Kind kind) {
    users.put("UANNA", description);
    var found = people(new Tenant(tenant)).find(new Tenant(tenant), ANNA).ok().orElseThrow();
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.canTakePart()).isEqualTo(kind == Kind.MEMBER || kind == Kind.GUEST);
  }

  @Test
  void members_come_page_by_page_without_apps_strangers_and_those_who_have_left() {
    users.put("UBOT", "\"is_bot\":true");
    users.put("UGONE", "\"deleted\":true");
    users.put("UFAR", "\"team_id\":\"T9\"");
    slack.answer(
        "conversations.members",
        call ->
            switch (call.said("cursor")) {
              case "" -> page("UANNA UBOT UGONE", "second");
              case "second" -> page("UBO UFAR", "third");
              default -> page("UCAM", "");
            });
    var crowd = people.members(T1, "C1").ok().orElseThrow();
    assertThat(crowd.people())
        .extracting(person -> person.id().value())
        .containsExactly("UANNA", "UBO", "UCAM");
    assertThat(crowd.of()).isEqualTo(6);
    assertThat(crowd.strangers()).isOne();
    assertThat(slack.calls("conversations.members")).hasSize(3);
  }

  @Test
  void large_channel_is_counted_and_not_looked_through() {
    slack.answer(
        "conversations.members",
        call -> {
          int from = call.said("cursor").isEmpty() ? 0 : Integer.parseInt(call.said("cursor"));
          return page(
              IntStream.range(from, from + 200)
                  .mapToObj(i -> "U" + i)
                  .collect(Collectors.joining(" ")),
              Integer.toString(from + 200));
        });
    var crowd = people.members(T1, "C1").ok().orElseThrow();
    assertThat(crowd.of()).isEqualTo(1000);
    assertThat(crowd.people()).hasSize(SlackPeople.MOST_LOOKED_UP);
    assertThat(slack.calls("users.info")).hasSize(SlackPeople.MOST_LOOKED_UP);
  }

  @Test
  void private_channel_without_the_bot_says_so() {
    slack.answer("conversations.members", _ -> Reply.no("channel_not_found"));
    assertThat(people.members(T1, "C1")).isEqualTo(new CallOutcome.Denied<>("channel_not_found"));
  }

  @Test
  void page_that_does_not_come_means_to_wait_and_not_that_some_are_left_out() {
    slack.answer(
        "conversations.members",
        call -> call.said("cursor").isEmpty() ? page("UANNA", "second") : Reply.later(3));
    assertThat(people.members(T1, "C1"))
        .isEqualTo(new CallOutcome.RetryAfter<>(Duration.ofSeconds(3)));
    now = now.plusSeconds(3);
    slack.answer("conversations.members", _ -> page("UANNA UBO", ""));
    slack.answer(
        "users.info", call -> call.said("user").equals("UBO") ? Reply.later(4) : user(call));
    assertThat(people.members(T1, "C1"))
        .isEqualTo(new CallOutcome.RetryAfter<>(Duration.ofSeconds(4)));
  }

  @Test
  void user_group_is_looked_up_in_its_workspace() {
    slack.answer("usergroups.users.list", _ -> Reply.ok("\"users\":[\"UANNA\",\"UBO\"]"));
    assertThat(people.userGroup(T1, Optional.of("T1"), "S1").ok().orElseThrow().people())
        .hasSize(2);
    assertThat(slack.calls("usergroups.users.list").getFirst().form())
        .containsEntry("usergroup", "S1")
        .containsEntry("team_id", "T1");
  }

  @Test
  void picked_people_come_in_the_order_in_which_they_were_picked() {
    var picked = List.of(new PersonId("UCAM"), ANNA, new PersonId("UCAM"));
    assertThat(people.of(T1, picked).ok().orElseThrow().people())
        .extracting(person -> person.id().value())
        .containsExactly("UCAM", "UANNA");
  }

  private SlackPeople people(Tenant tenant) {
    return new SlackPeople(
        new Api(sdk, StubbedSlack.oneWorkspace(tenant), () -> now), shelf, () -> now);
  }

  private Reply user(Call call) {
    var id = call.said("user");
    var described = users.getOrDefault(id, "\"name\":\"" + id + "\"");
    return Reply.ok("\"user\":{\"id\":\"%s\",%s}".formatted(id, described));
  }

  private static Reply page(String ids, String next) {
    return Reply.ok(
        "\"members\":[\"%s\"],\"response_metadata\":{\"next_cursor\":\"%s\"}"
            .formatted(ids.replace(" ", "\",\""), next));
  }
}
