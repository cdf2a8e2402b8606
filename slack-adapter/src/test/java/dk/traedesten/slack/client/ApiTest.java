package dk.traedesten.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.StubbedSlack.Reply;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
  private static final Tenant T1 = new Tenant("T1");
  private final StubbedSlack slack = new StubbedSlack();
  private final Sdk sdk = Sdk.open(slack.api());
  private Instant now = Instant.EPOCH;
  private final Api api = new Api(sdk, StubbedSlack.oneWorkspace(T1), () -> now);

  @AfterEach
  void close() {
    sdk.close();
    slack.close();
  }

  @Test
  void message_is_posted_with_the_tenants_token_its_words_and_its_mark_and_nothing_unfolds() {
    slack.answer("chat.postMessage", _ -> Reply.ok("\"channel\":\"C1\",\"ts\":\"1.2\""));
    var post =
        new Post(
            "C1",
            Optional.of("1.1"),
            false,
            List.of(Blocks.section(s -> s.text(BlockCompositions.plainText("Hej <!channel>")))),
            "Hej",
            Map.of("place", "p"));
    assertThat(api.post(T1, post)).isEqualTo(new CallOutcome.Ok<>(new Posted("C1", "1.2")));
    var call = slack.calls("chat.postMessage").getFirst();
    assertThat(call.token()).isEqualTo("xoxb-secret");
    assertThat(call.form())
        .containsEntry("channel", "C1")
        .containsEntry("thread_ts", "1.1")
        .containsEntry("text", "Hej")
        .containsEntry("unfurl_links", "0")
        .containsEntry("unfurl_media", "0")
        .containsEntry("link_names", "0");
    assertThat(call.json("blocks").path(0).path("text").path("type").asString())
        .isEqualTo("plain_text");
    assertThat(call.json("metadata").path("event_payload").path("place").asString()).isEqualTo("p");
  }

  @Test
  void tenant_without_an_installation_is_denied_without_a_call() {
    assertThat(post(new Tenant("T9"))).isEqualTo(new CallOutcome.Denied<>("not_installed"));
    assertThat(slack.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7,7", "0,1", "99999,3600"})
  void wish_to_wait_is_obeyed_within_reason(int asked, int waited) {
    slack.answer("chat.postMessage", _ -> Reply.later(asked));
    assertThat(post(T1)).isEqualTo(new CallOutcome.RetryAfter<>(Duration.ofSeconds(waited)));
  }

  @Test
  void wish_to_wait_without_a_time_is_half_a_minute() {
    slack.answer("chat.postMessage", _ -> Reply.status(429, ""));
    assertThat(post(T1)).isEqualTo(new CallOutcome.RetryAfter<>(Duration.ofSeconds(30)));
    slack.answer("chat.postMessage", _ -> Reply.no("ratelimited"));
    assertThat(post(T1)).isEqualTo(new CallOutcome.RetryAfter<>(Duration.ofSeconds(30)));
  }

  @Test
  void method_that_is_to_be_left_alone_is_left_alone_in_that_workspace_until_the_time() {
    slack.answer("users.info", _ -> Reply.later(7));
    api.userInfo(T1, new PersonId("U1"));
    now = now.plusSeconds(6);
    assertThat(api.userInfo(T1, new PersonId("U2")))
        .isEqualTo(new CallOutcome.RetryAfter<>(Duration.ofSeconds(1)));
    assertThat(slack.calls("users.info")).hasSize(1);
    slack.answer("usergroups.users.list", _ -> Reply.ok("\"users\":[\"U1\"]"));
    assertThat(api.userGroupMembers(T1, Optional.empty(), "S1").ok()).isPresent();
    now = now.plusSeconds(1);
    slack.answer("users.info", _ -> Reply.ok("\"user\":{\"id\":\"U2\"}"));
    assertThat(api.userInfo(T1, new PersonId("U2")).ok()).isPresent();
  }

  @Test
  void no_comes_as_slacks_own_word_and_never_as_more_than_a_word() {
    slack.answer("chat.postMessage", _ -> Reply.no("not_in_channel"));
    assertThat(post(T1)).isEqualTo(new CallOutcome.Denied<>("not_in_channel"));
    slack.answer("chat.postMessage", _ -> Reply.no("Anna skrev: jeg er træt"));
    assertThat(post(T1)).isEqualTo(new CallOutcome.Denied<>("unknown_error"));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 408})
  void trouble_on_the_way_leaves_open_whether_it_was_done_and_nothing_is_repeated(int status) {
    slack.answer("chat.postMessage", _ -> Reply.status(status, "<html>").with("Retry-After", "0"));
    assertThat(post(T1)).isEqualTo(new CallOutcome.Unreachable<>(true));
    assertThat(slack.calls()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>Gateway</html>", "", "[]", "{\"ok\":tr", "null", "{\"ok\":true}"})
  void answer_that_is_none_of_slacks_leaves_it_open_too(String body) {
    slack.answer("users.info", _ -> Reply.status(200, body));
    assertThat(api.userInfo(T1, new PersonId("U1"))).isEqualTo(new CallOutcome.Unreachable<>(true));
    slack.answer("chat.postMessage", _ -> Reply.status(200, body));
    assertThat(post(T1)).isEqualTo(new CallOutcome.Unreachable<>(true));
  }

  @Test
  void broken_connection_is_not_tried_again_by_itself_also_when_it_had_served_before() {
    slack.answer("chat.postMessage", _ -> Reply.ok("\"channel\":\"C1\",\"ts\":\"1.2\""));
    post(T1);
    slack.answer("chat.postMessage", _ -> Reply.silence());
    assertThat(post(T1)).isEqualTo(new CallOutcome.Unreachable<>(true));
    assertThat(slack.calls()).hasSize(2);
  }

  @Test
  void nobody_at_home_means_that_nothing_was_done() throws IOException {
    URI closed;
    try (var socket = new ServerSocket(0)) {
      closed = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/api/");
    }
    try (var away = Sdk.open(closed)) {
      assertThat(
              new Api(away, StubbedSlack.oneWorkspace(T1), () -> now)
                  .post(T1, new Post("C1", List.of(), "Hej")))
          .isEqualTo(new CallOutcome.Unreachable<>(false));
    }
  }

  @Test
  void redirect_is_not_followed() {
    slack.answer(
        "chat.postMessage",
        _ -> Reply.status(302, "").with("Location", slack.api().resolve("elsewhere").toString()));
    assertThat(post(T1)).isEqualTo(new CallOutcome.Denied<>("http_302"));
    assertThat(slack.calls("elsewhere")).isEmpty();
  }

  @Test
  void proxy_named_to_the_machine_is_not_used() {
    slack.answer("chat.postMessage", _ -> Reply.ok("\"channel\":\"C1\",\"ts\":\"1.2\""));
    System.setProperty("http.proxyHost", "127.0.0.1");
    System.setProperty("http.proxyPort", "9");
    System.setProperty("http.nonProxyHosts", "");
    try (var fresh = Sdk.open(slack.api())) {
      assertThat(fresh.slack().getConfig().getProxyUrl()).isNull();
      assertThat(
              new Api(fresh, StubbedSlack.oneWorkspace(T1), () -> now)
                  .post(T1, new Post("C1", List.of(), "Hej")))
          .isInstanceOf(CallOutcome.Ok.class);
    } finally {
      System.clearProperty("http.proxyHost");
      System.clearProperty("http.proxyPort");
      System.clearProperty("http.nonProxyHosts");
    }
  }

  @Test
  void tokens_do_not_show_themselves() {
    var workspace = StubbedSlack.oneWorkspace(T1).find(T1).ok().orElseThrow();
    assertThat(workspace.toString()).doesNotContain("secret");
    assertThat(sdk.slack().getConfig().getHttpClientResponseHandlers()).isEmpty();
    assertThat(sdk.slack().getConfig().isStatsEnabled()).isFalse();
  }

  @Test
  void own_messages_are_found_by_their_mark_and_others_are_not() {
    slack.answer(
        "conversations.history",
        _ ->
            Reply.ok(
                """
                "messages":[{"type":"message","ts":"3.0","text":"hi","user":"U1"},
                {"type":"message","ts":"2.0","metadata":{"event_type":"traedesten_message","event_payload":{"place":"p","version":"v"}}},
                {"type":"message","ts":"1.0","metadata":{"event_type":"another_app","event_payload":{"place":"p"}}}],
                "has_more":true\
                """));
    var found = api.history(T1, "C1", Optional.empty(), Instant.ofEpochSecond(100)).ok();
    assertThat(found)
        .contains(
            new RecentPosts(
                List.of(new RecentPosts.Marked("2.0", Map.of("place", "p", "version", "v"))),
                false));
    var call = slack.calls("conversations.history").getFirst();
    assertThat(call.form())
        .containsEntry("include_all_metadata", "1")
        .containsEntry("oldest", "100");
  }

  @Test
  void picture_is_uploaded_to_no_conversation() {
    slack.answer(
        "files.getUploadURLExternal",
        _ ->
            Reply.ok(
                "\"file_id\":\"F1\",\"upload_url\":\"" + slack.api().resolve("/upload/1") + "\""));
    slack.answer("/upload/1", _ -> Reply.status(200, "OK"));
    slack.answer("files.completeUploadExternal", _ -> Reply.ok("\"files\":[{\"id\":\"F1\"}]"));
    assertThat(api.upload(T1, "svar.png", "Svarene", new byte[] {1, 2, 3}))
        .isEqualTo(new CallOutcome.Ok<>("F1"));
    assertThat(slack.calls("/upload/1").getFirst().headers()).doesNotContainKey("authorization");
    assertThat(slack.calls("files.completeUploadExternal").getFirst().form())
        .doesNotContainKey("channel_id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/upload",
        "http://files.slack.com/upload",
        "https://files.slack.com.evil.example/",
        "https://files.slack.com@evil.example/",
        "https://files.slack.com:8443/",
        "not an address"
      })
  void picture_goes_nowhere_but_to_slack(String url) {
    slack.answer(
        "files.getUploadURLExternal",
        _ -> Reply.ok("\"file_id\":\"F1\",\"upload_url\":\"" + url + "\""));
    assertThat(api.upload(T1, "svar.png", "Svarene", new byte[] {1}))
        .isEqualTo(new CallOutcome.Denied<>("strange_upload_url"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/commands/1",
        "http://hooks.slack.com/commands/1",
        "https://hooks.slack.com.evil.example/",
        "https://hooks.slack.com@evil.example/",
        "https://evil.example#hooks.slack.com",
        "https://hooks.slack.com:8443/",
        "file:///etc/passwd"
      })
  void answers_go_nowhere_but_to_slack(String url) {
    assertThat(api.respond(URI.create(url), new EphemeralAnswer.Gone()))
        .isEqualTo(new CallOutcome.Denied<>("strange_response_url"));
    assertThat(slack.calls()).isEmpty();
  }

  @Test
  void answer_through_a_response_url_is_for_the_one_who_acted() {
    slack.answer("/commands/1", _ -> Reply.status(200, "ok"));
    var url = slack.api().resolve("/commands/1");
    assertThat(api.respond(url, new EphemeralAnswer.Beside(List.of(), "Kun til dig")).ok())
        .isPresent();
    assertThat(slack.calls("/commands/1").getFirst().body())
        .contains("\"response_type\":\"ephemeral\"", "Kun til dig");
    assertThat(slack.calls("/commands/1").getFirst().headers()).doesNotContainKey("authorization");
  }

  private CallOutcome<Posted> post(Tenant tenant) {
    return api.post(tenant, new Post("C1", List.of(), "Hej"));
  }
}
