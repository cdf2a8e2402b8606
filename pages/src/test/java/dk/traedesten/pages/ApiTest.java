package dk.traedesten.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.engine.Event;
import dk.traedesten.group.Life;
import dk.traedesten.message.Block;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiTest {
  private final House house = House.open();

  @BeforeEach
  void an_exercise_has_been_held() {
    house.holds("s1", 7, 6, 8, 5, 9);
  }

  @AfterEach
  void close() {
    house.close();
  }

  /// Anna, who leads the group, makes a key in the chat.
  private String key() {
    return key("Anna");
  }

  private String key(String name) {
    house.life().wants(name, Verb.NEW_KEY);
    house
        .life()
        .answer(name, Life.BETWEEN, "key:new", Map.of("name", new Value.Words("Ledelsesoverblik")));
    return house.life().standing(name.toLowerCase(Locale.ROOT)).stream()
        .flatMap(block ->
            block instanceof Block.Paragraph(var text) && text.da().startsWith("ey")
                ? Stream.of(text.da())
                : Stream.of())
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private HttpResponse<String> get(String path, String key) {
    return house.get(house.at("/api/v1" + path), "Authorization", "Bearer " + key);
  }

  private JsonNode json(String path, String key) {
    var response = get(path, key);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Mappers.JSON.readTree(response.body());
  }

  @Test
  void program_reads_series_actions_and_exercises_with_a_key_made_in_the_chat() {
    var key = key();
    var series = json("/series", key).path("series").path(0);
    assertThat(series.path("id").asString()).isEqualTo("commitment");
    assertThat(series.path("points").path(0).path("median").asDouble()).isEqualTo(7);
    assertThat(series.path("points").path(0).path("answered").asInt()).isEqualTo(5);
    var action = json("/actions", key).path("actions").path(0);
    assertThat(action.path("what").asString()).isEqualTo("Ring til skolen <b>");
    assertThat(action.path("owner").asString()).isEqualTo("Bo");
    assertThat(action.path("state").asString()).isEqualTo("open");
    var exercise = json("/exercises", key).path("exercises").path(0);
    assertThat(exercise.path("topic").asString()).isEqualTo("Sammen om de unge");
    assertThat(action.path("exercise")).isEqualTo(exercise.path("id"));
    var minutes = exercise.path("minutes").asString();
    assertThat(house.get(house.at(minutes), "Authorization", "Bearer " + key).body())
        .contains("Sammen om de unge", "Ring til skolen");
  }

  @Test
  void no_answer_names_an_id_of_the_bots_own_or_who_answered_what() {
    var key = key();
    for (var path : List.of("/series", "/actions", "/exercises")) {
      assertThat(get(path, key).body()).doesNotContain("\"s1\"", "respondents", "chefer.s1");
    }
    assertThat(get("/series", key).body()).doesNotContain("Bo", "Anna");
  }

  @Test
  void answers_fit_the_document_that_describes_them() {
    var key = key();
    var document = Mappers.JSON.readTree(house.get(house.at("/api/v1/openapi.json")).body());
    assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
    var fits =
        Map.of("/series", "AllSeries", "/actions", "AllActions", "/exercises", "AllExercises");
    fits.forEach((path, schema) -> {
      var reference =
          document
              .at("/paths/~1api~1v1" + path.replace("/", "~1") + "/get/responses/200/content")
              .path("application/json")
              .path("schema")
              .path("$ref")
              .asString();
      assertThat(reference).isEqualTo("#/components/schemas/" + schema);
      assertThat(faults(document.path("components").path("schemas").path(schema), get(path, key)))
          .isEmpty();
    });
    assertThat(
            faults(
                document.path("components").path("schemas").path("Problem"),
                get("/series", "broken")))
        .isEmpty();
    assertThat(
            faults(
                document.path("components").path("schemas").path("AllActions"),
                get("/series", key)))
        .as("another answer does not fit")
        .isNotEmpty();
  }

  private static List<?> faults(JsonNode schema, HttpResponse<String> response) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString(), InputFormat.JSON)
        .validate(response.body(), InputFormat.JSON);
  }

  @Test
  void revoked_key_opens_nothing() {
    var key = key();
    var id = house.life().group().keys().getFirst().id();
    house.life().press("Anna", Life.BETWEEN, Verb.REVOKE, "program:" + id);
    var response = get("/series", key);
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(response.body()).contains("revoked");
  }

  @Test
  void key_is_shown_once() {
    var key = key();
    house.life().wants("Anna", Verb.PROGRAMS);
    assertThat(house.life().read("anna")).doesNotContain(key).contains("Ledelsesoverblik");
  }

  @Test
  void key_ends_when_its_maker_leaves_the_group() {
    var key = key();
    house.life().happens(Life.BETWEEN, new Event.Gone(new PersonId("anna")));
    assertThat(get("/series", key).statusCode()).isEqualTo(401);
  }

  @Test
  void minutes_are_not_read_with_the_key_of_somebody_who_was_not_there() {
    var life = house.life();
    life.wants("Frede", Verb.GROUP);
    life.wants("Anna", Verb.SETTINGS);
    var form = new LinkedHashMap<String, Value>(settings());
    form.put("facilitators", new Value.Picks(Set.of("anna", "frede")));
    assertThat(life.answer("Anna", Life.BETWEEN, "settings:group", form))
        .isInstanceOf(Reply.Accepted.class);
    var key = key("Frede");
    var minutes = json("/exercises", key).path("exercises").path(0).path("minutes").asString();
    assertThat(get(minutes.substring("/api/v1".length()), key).statusCode()).isEqualTo(403);
  }

  /// What stands in the form of settings.
  private Map<String, Value> settings() {
    return house.life().standing("anna").stream()
        .flatMap(block ->
            block instanceof Block.Question form && form.moment().equals("settings:group")
                ? Stream.of(form.given())
                : Stream.of())
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  @Test
  void a_group_has_five_keys_at_most_also_without_asking_for_the_form() {
    for (int i = 0; i < 5; i++) {
      key();
    }
    assertThat(
            house
                .life()
                .answer("Anna", Life.BETWEEN, "key:new", Map.of("name", new Value.Words("x"))))
        .isInstanceOf(Reply.Declined.class);
    assertThat(house.life().group().keys()).hasSize(5);
  }

  @Test
  void where_nobody_leads_nobody_makes_a_key() {
    house.life().happens(Life.BETWEEN, new Event.Gone(new PersonId("anna")));
    assertThat(house.life().wants("Bo", Verb.NEW_KEY)).isInstanceOf(Reply.Declined.class);
    assertThat(
            house
                .life()
                .answer("Bo", Life.BETWEEN, "key:new", Map.of("name", new Value.Words("x"))))
        .isInstanceOf(Reply.Declined.class);
  }

  @Test
  void why_an_action_was_dropped_is_told_to_no_program() {
    var life = house.life();
    life.wants("Bo", Verb.MY_ACTIONS);
    var key = life.memory().undertakings().getFirst().key();
    life.press("Bo", Life.BETWEEN, Verb.DROP, "action:" + key);
    life.answer(
        "Bo", Life.BETWEEN, "drop:" + key, Map.of("why", new Value.Words("Min mor er syg")));
    var api = key();
    assertThat(get("/actions", api).body()).contains("dropped").doesNotContain("syg");
    assertThat(house.visit("Anna").get("").body()).doesNotContain("syg");
  }

  @Test
  void only_those_who_lead_the_group_make_and_revoke_keys() {
    key();
    assertThat(house.life().wants("Bo", Verb.NEW_KEY)).isInstanceOf(Reply.Declined.class);
    assertThat(house.life().wants("Bo", Verb.PROGRAMS)).isInstanceOf(Reply.Declined.class);
    var id = house.life().group().keys().getFirst().id();
    assertThat(house.life().press("Bo", Life.BETWEEN, Verb.REVOKE, "program:" + id))
        .isInstanceOf(Reply.Declined.class);
    assertThat(house.life().group().keys()).hasSize(1);
    assertThat(house.life().memory().of(dk.traedesten.session.Memory.Changed.class))
        .anySatisfy(change -> assertThat(change.what()).containsExactly("api-keys"));
  }

  @Test
  void without_a_key_or_with_a_link_there_is_nothing_to_read() {
    house.life().wants("Bo", Verb.PAGE);
    var pass = House.pass(house.link("bo"));
    for (var wrong : List.of("", "nonsense", pass)) {
      assertThat(get("/series", wrong).statusCode()).isEqualTo(401);
    }
    assertThat(house.get(house.at("/api/v1/actions")).statusCode()).isEqualTo(401);
  }

  @Test
  void nothing_can_be_changed_and_what_is_wrong_is_said() {
    var key = key();
    var post =
        house.send(
            HttpRequest.newBuilder(URI.create(house.at("/api/v1/actions")))
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(post.statusCode()).isEqualTo(405);
    assertThat(post.headers().firstValue("Allow")).hasValue("GET, HEAD");
    assertThat(get("/other", key).statusCode()).isEqualTo(404);
    var minutes = json("/exercises", key).path("exercises").path(0).path("minutes").asString();
    assertThat(get(minutes.substring("/api/v1".length()) + "?as=exe", key).statusCode())
        .isEqualTo(400);
    assertThat(get("/exercises/00000000-0000-0000-0000-000000000000/minutes", key).statusCode())
        .isEqualTo(404);
  }
}
