package dk.traedesten.group;

import static dk.traedesten.group.Life.BETWEEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Memory;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.MembershipLookup;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who stands in for those who lead a group. Anna leads, and Bo is her deputy.
class DeputiesTest {
  private final Life life =
      new Life(Instant.parse("2026-11-23T08:00:00Z"), Holidays.NONE, MembershipLookup.UNKNOWN);

  @BeforeEach
  void bo_is_annas_deputy() {
    starts("s1", Optional.empty());
    life.wants("Anna", Verb.SETTINGS);
    life.answer("Anna", BETWEEN, Moments.SETTINGS, settled("anna", "bo"));
  }

  private SessionId starts(String token, Optional<PersonId> deputy) {
    var people = Life.five();
    return life.starts(
        new Start(
            new SessionId(Life.GROUP, token),
            Life.TENANT,
            Pulse.dialog(),
            Map.of(),
            Life.PLACE,
            new Choices("Sammen om de unge", AnswerVisibility.NAMED, Map.of()),
            Language.DA,
            Life.COPENHAGEN,
            Thresholds.USUAL,
            people.getFirst(),
            deputy,
            people.subList(1, 5)));
  }

  private static Map<String, Value> settled(String facilitator, String... deputies) {
    var given = new LinkedHashMap<String, Value>();
    given.put("facilitators", new Value.Picks(Set.of(facilitator)));
    if (deputies.length > 0) {
      given.put("deputies", new Value.Picks(Set.of(deputies)));
    }
    given.put("limit", new Value.Pick("none"));
    given.put("numbers", new Value.Score(5));
    given.put("comments", new Value.Score(10));
    given.put("language", new Value.Pick("any"));
    given.put("zone", new Value.Words("Europe/Copenhagen"));
    return given;
  }

  private Optional<PersonId> deputy(SessionId exercise) {
    return life.session(exercise).roster().deputy();
  }

  @Test
  void a_deputy_may_do_what_those_who_lead_may_and_others_may_not() {
    assertThat(life.wants("Bo", Verb.PLAN_PULSE)).isInstanceOf(Reply.Accepted.class);
    assertThat(life.wants("Bo", Verb.SETTINGS)).isInstanceOf(Reply.Accepted.class);
    assertThat(life.wants("Camilla", Verb.PLAN_PULSE)).isInstanceOf(Reply.Declined.class);
  }

  @Test
  void a_deputy_who_settles_something_stays_a_deputy() {
    life.wants("Bo", Verb.SETTINGS);
    life.answer("Bo", BETWEEN, Moments.SETTINGS, settled("anna", "bo"));
    assertThat(life.group().settings().facilitators()).containsExactly(new PersonId("anna"));
  }

  @Test
  void when_those_who_lead_have_gone_their_deputies_lead_and_not_anybody() {
    life.happens(BETWEEN, new Event.Gone(new PersonId("anna")));
    assertThat(life.group().leaders()).containsExactly(new PersonId("bo"));
    assertThat(life.wants("Camilla", Verb.PLAN_PULSE)).isInstanceOf(Reply.Declined.class);
  }

  @Test
  void an_exercise_has_the_groups_deputy_unless_another_is_named() {
    assertThat(deputy(starts("s2", Optional.empty()))).hasValue(new PersonId("bo"));
    assertThat(deputy(starts("s3", Optional.of(new PersonId("emma")))))
        .hasValue(new PersonId("emma"));
  }

  @Test
  void who_leads_need_not_stand_in_for_themselves() {
    life.wants("Anna", Verb.SETTINGS);
    life.answer("Anna", BETWEEN, Moments.SETTINGS, settled("anna", "anna", "camilla"));
    assertThat(life.group().settings().deputies()).containsExactly(new PersonId("camilla"));
  }

  @Test
  void who_named_them_is_remembered_by_the_settings_name() {
    assertThat(life.memory().of(Memory.Changed.class))
        .singleElement()
        .satisfies(changed -> assertThat(changed.what()).containsExactly("deputies"));
  }
}
