package dk.traedesten.teams.inbound;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dk.traedesten.teams.rig.Microsoft;
import dk.traedesten.teams.rig.MovableClock;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// When Microsoft is asked for its keys, and when it is not.
class SigningKeysTest {
  private final MovableClock clock = new MovableClock();
  private final Microsoft microsoft = new Microsoft(clock);
  private final OpenIdMetadata metadata =
      new OpenIdMetadata(microsoft.page(), TokenCheck.PUBLIC_CLOUD, Duration.ofSeconds(2));
  private final SigningKeys keys = new SigningKeys(metadata, clock);

  @AfterEach
  void close() {
    metadata.close();
    microsoft.close();
  }

  private void isKnown(String id) {
    assertThat(keys.find(id)).as(id).isInstanceOf(SigningKeys.Found.Key.class);
  }

  private void isNone(String id) {
    assertThat(keys.find(id)).as(id).isEqualTo(new SigningKeys.Found.None());
  }

  private void isUnsure(String id) {
    assertThat(keys.find(id)).as(id).isEqualTo(new SigningKeys.Found.Unsure());
  }

  @Test
  void a_known_key_is_asked_for_once_a_day() {
    for (int i = 0; i < 100; i++) {
      isKnown("good");
    }
    clock.pass(Duration.ofHours(23));
    isKnown("good");
    assertThat(microsoft.timesAsked()).isEqualTo(1);
    clock.pass(Duration.ofHours(1));
    isKnown("good");
    isKnown("good");
    assertThat(microsoft.timesAsked()).isEqualTo(2);
  }

  @Test
  void a_thousand_forged_ids_in_a_minute_are_one_question() {
    isKnown("good");
    clock.pass(Duration.ofMinutes(1));
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 1000; i++) {
        var id = "forged-" + i;
        many.execute(() -> keys.find(id));
      }
    }
    assertThat(microsoft.timesAsked()).isEqualTo(2);
    isKnown("good");
  }

  @Test
  void a_new_key_of_microsofts_is_known_within_a_minute() {
    isKnown("good");
    isNone("next");
    microsoft.add(Microsoft.NEXT, "msteams");
    clock.pass(Duration.ofSeconds(59));
    isNone("next");
    clock.pass(Duration.ofSeconds(1));
    isKnown("next");
  }

  @Test
  void a_key_that_microsoft_took_back_is_none_from_the_next_question_on() {
    isKnown("good");
    microsoft.remove("good");
    clock.pass(Duration.ofDays(1));
    isNone("good");
  }

  @Test
  void all_who_come_at_the_first_moment_wait_for_the_same_answer() throws InterruptedException {
    microsoft.aboutAnswers(
        okJson(
                "{\"issuer\":\"https://api.botframework.com\",\"jwks_uri\":\"%s\"}"
                    .formatted(microsoft.at("/keys")))
            .withFixedDelay(300));
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = many.invokeAll(Collections.nCopies(50, () -> keys.find("good")));
      assertThat(all)
          .allSatisfy(one -> assertThat(one.resultNow()).isInstanceOf(SigningKeys.Found.Key.class));
    }
    assertThat(microsoft.timesAsked()).isEqualTo(1);
  }

  @Test
  void while_microsoft_is_silent_known_keys_hold_for_two_days_and_no_longer() {
    isKnown("good");
    microsoft.fails();
    clock.pass(Duration.ofHours(47));
    isKnown("good");
    isNone("forged");
    clock.pass(Duration.ofHours(1));
    isUnsure("good");
  }

  @Test
  void after_a_silence_it_is_asked_again_in_ten_seconds() {
    microsoft.fails();
    isUnsure("good");
    isUnsure("good");
    assertThat(microsoft.timesAsked()).isEqualTo(1);
    microsoft.tellKeys();
    isUnsure("good");
    clock.pass(Duration.ofSeconds(10));
    isKnown("good");
  }

  /// A page that would be believed, with so much more on it.
  private static String good(String more) {
    return "{\"x\":\"%s\",\"keys\":[%s]}"
        .formatted(more, Microsoft.GOOD.toPublicJWK().toJSONString());
  }

  static Stream<ResponseDefinitionBuilder> badPages() {
    return Stream.of(
        aResponse().withStatus(404),
        aResponse().withStatus(204),
        okJson(""),
        okJson("[]"),
        okJson("<html>"),
        okJson("{\"keys\":[]}"),
        okJson("{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"good\",\"n\":\"AQAB\",\"e\":\"AQAB\"}]}"),
        okJson("{\"keys\":[{\"kty\":\"oct\",\"kid\":\"good\",\"k\":\"AAAA\"}]}"),
        okJson(good("y".repeat(OpenIdMetadata.LARGEST))),
        aResponse().withStatus(500).withBody(good("")),
        temporaryRedirect("/elsewhere"),
        okJson("{\"keys\":[]}").withChunkedDribbleDelay(10, 60_000));
  }

  @ParameterizedTest
  @MethodSource("badPages")
  void a_page_that_is_none_is_not_believed(ResponseDefinitionBuilder page) {
    microsoft.keysAnswer(page);
    isUnsure("good");
    assertThat(microsoft.requests("/elsewhere")).isZero();
  }

  @Test
  void the_page_of_another_issuer_is_not_believed() {
    microsoft.about("https://evil.example", microsoft.at("/keys"));
    isUnsure("good");
    assertThat(microsoft.requests("/keys")).isZero();
  }

  @Test
  void keys_at_an_address_that_anybody_could_stand_in_for_are_not_asked_for() {
    try (var other = new Microsoft(clock)) {
      microsoft.about("https://api.botframework.com", other.at("/keys"));
      isUnsure("good");
      assertThat(other.requests("/keys")).isZero();
    }
  }
}
