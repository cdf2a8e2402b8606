package dk.traedesten.slack.deliver;

import static dk.traedesten.slack.deliver.Letters.CHEFS;
import static dk.traedesten.slack.deliver.Letters.T1;
import static dk.traedesten.slack.deliver.Letters.after;
import static dk.traedesten.slack.deliver.Letters.doubtful;
import static dk.traedesten.slack.deliver.Letters.first;
import static dk.traedesten.slack.deliver.Letters.to;
import static dk.traedesten.slack.deliver.Letters.tried;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Verb;
import dk.traedesten.session.GroupId;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Sdk;
import dk.traedesten.slack.client.StubbedSlack;
import dk.traedesten.slack.client.StubbedSlack.Call;
import dk.traedesten.slack.client.StubbedSlack.Reply;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.MinutesExporter;
import dk.traedesten.spi.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackChannelTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final StubbedSlack slack = new StubbedSlack();
  private final Sdk sdk = Sdk.open(slack.api());
  private Instant now = NOON;
  private final Api api = new Api(sdk, StubbedSlack.oneWorkspace(T1), () -> now);
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final OpenMessages desk = Desks.of(shelf);
  private final Counts<DeliveryMetric> fates = new Counts<>(DeliveryMetric.class);
  private final AtomicInteger ts = new AtomicInteger(1000);
  private final SlackChannel channel =
      new SlackChannel(
          api,
          desk,
          shelf,
          new Pictures(api, Runnable::run, Duration.ZERO),
          new Documents(api, MinutesExporter.NONE, fates, Runnable::run),
          fates,
          () -> now);

  @BeforeEach
  void usual() {
    slack.answer("chat.postMessage", this::posted);
    slack.answer(
        "chat.update",
        call ->
            Reply.ok(
                "\"channel\":\"%s\",\"ts\":\"%s\""
                    .formatted(call.said("channel"), call.said("ts"))));
  }

  /// A workspace without charts of Slack's own.
  private void hasNoCharts() {
    slack.answer(
        "chat.postMessage",
        call ->
            call.said("blocks").contains("data_visualization")
                ? Reply.no("invalid_blocks")
                : posted(call));
    assertThat(channel.deliver(first(to("C9", "tried", Letters.picture()))))
        .isInstanceOf(Receipt.RetryAfter.class);
    slack.forgetCalls();
    now = now.plusSeconds(10);
  }

  @AfterEach
  void close() {
    sdk.close();
    slack.close();
  }

  @Test
  void message_is_posted_and_known_by_where_it_stands() {
    assertThat(channel.deliver(first(to("C1", "step", "Velkommen"))))
        .isEqualTo(new Receipt.Delivered("C1/1001.0"));
    var call = slack.calls("chat.postMessage").getFirst();
    assertThat(call.said("channel")).isEqualTo("C1");
    assertThat(call.said("blocks")).contains("Velkommen");
    assertThat(call.said("metadata")).contains("place").doesNotContain("s1", "step");
  }

  @Test
  void message_to_a_person_goes_to_their_chat_with_the_bot() {
    assertThat(channel.deliver(first(to("U2", "step", "Kun til dig"))))
        .isEqualTo(new Receipt.Delivered("DU2/1001.0"));
  }

  @Test
  void newer_version_takes_the_earlier_ones_place() {
    assertThat(channel.deliver(after("C1/7.7", to("C1", "step", "2 af 3"))))
        .isEqualTo(new Receipt.Delivered("C1/7.7"));
    assertThat(slack.calls("chat.postMessage")).isEmpty();
    assertThat(slack.calls("chat.update").getFirst().said("ts")).isEqualTo("7.7");
  }

  @Test
  void message_somebody_has_deleted_is_posted_anew() {
    slack.answer("chat.update", _ -> Reply.no("message_not_found"));
    assertThat(channel.deliver(after("C1/7.7", to("C1", "step", "2 af 3"))))
        .isEqualTo(new Receipt.Delivered("C1/1001.0"));
  }

  @Test
  void what_can_be_pressed_lies_on_the_desk_also_when_slack_is_away() {
    slack.answer("chat.postMessage", _ -> Reply.status(503, ""));
    var invitation =
        to(
            "C1",
            "invitation",
            new Block.Buttons(
                List.of(new Block.Button(Text.same("Vær med"), Verb.JOIN, "invitation", true))));
    channel.deliver(first(invitation));
    assertThat(desk.before(T1, new GroupId("C1"))).hasSize(1);
  }

  @Test
  void burst_goes_out_at_once_and_then_one_a_second_in_each_place() {
    var rests =
        List.of("a", "b", "c").stream()
            .map(key -> ((Receipt.Delivered) channel.deliver(first(to("C1", key, key)))).rest())
            .toList();
    assertThat(rests).containsExactly(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(3));
    assertThat(channel.deliver(first(to("C1", "d", "d"))))
        .isEqualTo(new Receipt.RetryAfter(Duration.ofSeconds(3)));
    assertThat(channel.deliver(first(to("C2", "d", "d")))).isInstanceOf(Receipt.Delivered.class);
    assertThat(slack.calls("chat.postMessage")).hasSize(4);
  }

  @Test
  void wish_to_wait_holds_all_lanes_of_the_place_and_no_other() {
    slack.answer(
        "chat.postMessage",
        call -> call.said("channel").equals("C1") ? Reply.later(20) : posted(call));
    assertThat(channel.deliver(first(to("C1", "a", "a"))))
        .isEqualTo(new Receipt.RetryAfter(Duration.ofSeconds(20)));
    now = NOON.plusSeconds(19);
    assertThat(channel.deliver(first(to("C1", "b", "b"))))
        .isEqualTo(new Receipt.RetryAfter(Duration.ofSeconds(1)));
    assertThat(channel.deliver(first(to("C2", "b", "b")))).isInstanceOf(Receipt.Delivered.class);
    assertThat(slack.calls("chat.postMessage")).hasSize(2);
    now = NOON.plusSeconds(20);
    slack.answer("chat.postMessage", this::posted);
    assertThat(channel.deliver(first(to("C1", "a", "a")))).isInstanceOf(Receipt.Delivered.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 504})
  void post_without_a_clear_answer_is_in_doubt(int status) {
    slack.answer("chat.postMessage", _ -> Reply.status(status, "oops"));
    assertThat(channel.deliver(first(to("C1", "a", "a")))).isInstanceOf(Receipt.InDoubt.class);
    assertThat(fates.soFar(DeliveryMetric.IN_DOUBT)).isOne();
  }

  @Test
  void change_without_a_clear_answer_is_simply_made_again() {
    slack.answer("chat.update", _ -> Reply.silence());
    assertThat(channel.deliver(after("C1/7.7", to("C1", "a", "a"))))
        .isInstanceOf(Receipt.RetryAfter.class);
  }

  @Test
  void post_in_doubt_is_found_and_not_made_again() {
    var letter = to("C1", "a", "a");
    stands("5.5", letter);
    assertThat(channel.deliver(doubtful(letter))).isEqualTo(new Receipt.Delivered("C1/5.5"));
    assertThat(slack.calls("chat.postMessage")).isEmpty();
    assertThat(fates.soFar(DeliveryMetric.FOUND_AGAIN)).isOne();
    assertThat(fates.soFar(DeliveryMetric.AMBIGUOUS)).isZero();
  }

  @Test
  void post_in_doubt_that_is_found_with_older_words_gets_the_newer_ones() {
    stands("5.5", to("C1", "a", "1 af 3"));
    assertThat(channel.deliver(doubtful(to("C1", "a", "2 af 3"))))
        .isEqualTo(new Receipt.Delivered("C1/5.5"));
    assertThat(slack.calls("chat.postMessage")).isEmpty();
    assertThat(slack.calls("chat.update").getFirst().said("blocks")).contains("2 af 3");
  }

  @Test
  void post_in_doubt_that_is_not_there_is_made() {
    stands("5.5", to("C1", "another", "a"));
    assertThat(channel.deliver(doubtful(to("C1", "a", "a"))))
        .isEqualTo(new Receipt.Delivered("C1/1001.0"));
    assertThat(fates.soFar(DeliveryMetric.AMBIGUOUS)).isZero();
  }

  @Test
  void post_in_doubt_where_history_may_not_be_read_is_made_and_counted() {
    slack.answer("conversations.history", _ -> Reply.no("missing_scope"));
    assertThat(channel.deliver(doubtful(to("C1", "a", "a"))))
        .isEqualTo(new Receipt.Delivered("C1/1001.0"));
    assertThat(fates.soFar(DeliveryMetric.AMBIGUOUS)).isOne();
  }

  @Test
  void post_in_doubt_beyond_what_was_read_is_made_and_counted() {
    slack.answer("conversations.history", _ -> Reply.ok("\"messages\":[],\"has_more\":true"));
    assertThat(channel.deliver(doubtful(to("C1", "a", "a")))).isInstanceOf(Receipt.Delivered.class);
    assertThat(fates.soFar(DeliveryMetric.AMBIGUOUS)).isOne();
  }

  @Test
  void post_in_doubt_stays_in_doubt_while_slack_does_not_let_itself_be_asked() {
    slack.answer("conversations.history", _ -> Reply.later(9));
    assertThat(channel.deliver(doubtful(to("C1", "a", "a"))))
        .isEqualTo(new Receipt.InDoubt(Duration.ofSeconds(9)));
    assertThat(channel.deliver(doubtful(to("C1", "a", "a"))))
        .isEqualTo(new Receipt.InDoubt(Duration.ofSeconds(9)));
    now = NOON.plusSeconds(9);
    slack.answer("conversations.history", _ -> Reply.silence());
    assertThat(channel.deliver(doubtful(to("C1", "a", "a")))).isInstanceOf(Receipt.InDoubt.class);
    assertThat(slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void post_in_doubt_to_a_person_is_looked_for_in_the_chat_they_have_had_before() {
    channel.deliver(first(to("U2", "before", "Hej")));
    var letter = to("U2", "a", "a");
    stands("5.5", letter);
    assertThat(channel.deliver(doubtful(letter))).isEqualTo(new Receipt.Delivered("DU2/5.5"));
    assertThat(slack.calls("conversations.history").getFirst().said("channel")).isEqualTo("DU2");
  }

  @Test
  void nothing_is_posted_when_looking_took_so_long_that_somebody_else_may_be_at_it() {
    slack.answer(
        "conversations.history",
        _ -> {
          now = now.plusSeconds(6);
          return Reply.ok("\"messages\":[]");
        });
    assertThat(channel.deliver(doubtful(to("C1", "a", "a")))).isInstanceOf(Receipt.InDoubt.class);
    assertThat(slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void who_leads_is_told_once_how_to_invite_the_bot_and_the_message_waits() {
    leads("U1");
    slack.answer(
        "chat.postMessage",
        call -> call.said("channel").equals("C1") ? Reply.no("not_in_channel") : posted(call));
    assertThat(channel.deliver(first(to("C1", "a", "a")))).isInstanceOf(Receipt.RetryAfter.class);
    assertThat(channel.deliver(tried(1, to("C1", "a", "a"))))
        .isInstanceOf(Receipt.RetryAfter.class);
    var told = slack.calls("chat.postMessage").stream().filter(c -> c.said("channel").equals("U1"));
    assertThat(told.skip(1).map(c -> c.said("text")))
        .containsExactly(
            "Jeg kan ikke skrive i <#C1> lige nu. Skriv `/invite @traedesten` i kanalen, så fortsætter øvelsen af sig selv.");
    assertThat(channel.deliver(tried(35, to("C1", "a", "a"))))
        .isEqualTo(new Receipt.Refused("Slack: not_in_channel"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is_archived",
        "msg_too_long",
        "invalid_blocks",
        "account_inactive",
        "token_revoked",
        "not_installed",
        "invalid_auth"
      })
  void what_slack_will_never_take_is_refused_with_its_own_word_and_counted(String error) {
    slack.answer("chat.postMessage", _ -> Reply.no(error));
    assertThat(channel.deliver(first(to("C1", "a", "a"))))
        .isEqualTo(new Receipt.Refused("Slack: " + error));
    assertThat(fates.soFar(DeliveryMetric.REFUSED)).isOne();
  }

  @Test
  void who_leads_learns_that_somebody_cannot_be_reached() {
    leads("U1");
    slack.answer(
        "chat.postMessage",
        call -> call.said("channel").equals("U2") ? Reply.no("user_disabled") : posted(call));
    assertThat(channel.deliver(first(to("U2", "a", "a"))))
        .isEqualTo(new Receipt.Refused("Slack: user_disabled"));
    assertThat(slack.calls("chat.postMessage").getLast().said("text")).contains("<@U2>");
  }

  @Test
  void token_that_is_being_exchanged_and_gateways_in_between_are_waited_for() {
    slack.answer("chat.postMessage", _ -> Reply.no("token_expired"));
    assertThat(channel.deliver(first(to("C1", "a", "a")))).isInstanceOf(Receipt.RetryAfter.class);
    slack.answer("chat.postMessage", _ -> Reply.status(403, "<html>"));
    assertThat(channel.deliver(first(to("C1", "a", "a")))).isInstanceOf(Receipt.RetryAfter.class);
  }

  @Test
  void what_is_said_in_passing_stands_below_what_it_is_about() {
    channel.deliver(first(to("C1", "invitation", "Vær med")));
    channel.deliver(first(to("C1", "spread.1", "Hvad ser I?")));
    now = NOON.plusSeconds(5);
    channel.deliver(first(to("C1", "spread.1.time", new Block.Note(Text.same("Tiden er gået")))));
    channel.deliver(first(to("C1", "joined:e1", new Block.Note(Text.same("Emma er med")))));
    assertThat(slack.calls("chat.postMessage"))
        .extracting(call -> call.said("thread_ts"))
        .containsExactly("", "", "1002.0", "1001.0");
  }

  @Test
  void thread_that_is_gone_does_not_keep_words_back() {
    channel.deliver(first(to("C1", "invitation", "Vær med")));
    slack.answer(
        "chat.postMessage",
        call -> call.said("thread_ts").isEmpty() ? posted(call) : Reply.no("thread_not_found"));
    assertThat(channel.deliver(first(to("C1", "left:e1", new Block.Note(Text.same("Bo er gået"))))))
        .isInstanceOf(Receipt.Delivered.class);
  }

  @Test
  void picture_is_uploaded_waited_for_and_shown_and_its_words_stand_beside_it() {
    hasNoCharts();
    var looks = new AtomicInteger();
    uploads();
    slack.answer(
        "files.info",
        _ ->
            looks.incrementAndGet() < 3
                ? Reply.ok("\"file\":{\"id\":\"F1\",\"mimetype\":\"\"}")
                : Reply.ok(
                    "\"file\":{\"id\":\"F1\",\"mimetype\":\"image/png\",\"original_w\":1280}"));
    assertThat(channel.deliver(first(to("C1", "result", Letters.picture()))))
        .isInstanceOf(Receipt.Delivered.class);
    var call = slack.calls("chat.postMessage").getFirst();
    assertThat(call.said("blocks")).contains("\"slack_file\":{\"id\":\"F1\"}").contains("Median 5");
    assertThat(looks).hasValue(3);
    assertThat(slack.calls("/upload/1").getFirst().headers().get("content-type"))
        .isEqualTo("application/octet-stream");

    channel.deliver(after("C1/1001.0", to("C1", "result", Letters.picture())));
    assertThat(slack.calls("/upload/1")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "files.getUploadURLExternal",
        "/upload/1",
        "files.completeUploadExternal",
        "files.info"
      })
  void message_goes_out_with_its_words_when_its_picture_does_not(String broken) {
    hasNoCharts();
    uploads();
    slack.answer("files.info", _ -> Reply.ok("\"file\":{\"id\":\"F1\",\"mimetype\":\"\"}"));
    slack.answer(broken, _ -> Reply.status(400, "no"));
    assertThat(channel.deliver(first(to("C1", "result", Letters.picture()))))
        .isInstanceOf(Receipt.Delivered.class);
    var call = slack.calls("chat.postMessage").getFirst();
    assertThat(call.said("blocks")).doesNotContain("slack_file").contains("Median 5");
    assertThat(fates.soFar(DeliveryMetric.WITHOUT_PICTURE)).isOne();
  }

  @Test
  void picture_slack_asks_to_wait_long_for_is_left_out() {
    hasNoCharts();
    uploads();
    slack.answer("files.info", _ -> Reply.later(30));
    assertThat(channel.deliver(first(to("C1", "result", Letters.picture()))))
        .isInstanceOf(Receipt.Delivered.class);
    assertThat(fates.soFar(DeliveryMetric.WITHOUT_PICTURE)).isOne();
    assertThat(slack.calls("files.info")).hasSize(1);
  }

  @Test
  void picture_slack_does_not_know_after_all_is_left_out() {
    hasNoCharts();
    uploads();
    slack.answer(
        "files.info",
        _ -> Reply.ok("\"file\":{\"id\":\"F1\",\"mimetype\":\"image/png\",\"original_w\":1}"));
    slack.answer(
        "chat.postMessage",
        call ->
            call.said("blocks").contains("slack_file") ? Reply.no("invalid_blocks") : posted(call));
    assertThat(channel.deliver(first(to("C1", "result", Letters.picture()))))
        .isInstanceOf(Receipt.Delivered.class);
    assertThat(fates.soFar(DeliveryMetric.WITHOUT_PICTURE)).isOne();
    assertThat(fates.soFar(DeliveryMetric.REFUSED)).isZero();
  }

  @Test
  void slack_draws_what_it_can_itself_and_its_words_stand_beside_it() {
    assertThat(channel.deliver(first(to("C1", "result", Letters.picture()))))
        .isInstanceOf(Receipt.Delivered.class);
    var blocks = slack.calls("chat.postMessage").getFirst().said("blocks");
    assertThat(blocks)
        .contains(
            "\"type\":\"data_visualization\"",
            "\"title\":\"Commitment\"",
            "\"type\":\"bar\"",
            "{\"label\":\"5\",\"value\":2.0}",
            "\"axis_config\":{\"categories\":[\"1\",\"2\"",
            "Median 5");
    assertThat(slack.calls("files.getUploadURLExternal")).isEmpty();
  }

  @Test
  void workspace_without_charts_gets_pictures_and_is_asked_again_after_a_day() {
    uploads();
    slack.answer(
        "files.info",
        _ -> Reply.ok("\"file\":{\"id\":\"F1\",\"mimetype\":\"image/png\",\"original_w\":1}"));
    hasNoCharts();
    channel.deliver(first(to("C1", "result", Letters.picture())));
    assertThat(slack.calls("chat.postMessage").getFirst().said("blocks"))
        .contains("slack_file")
        .doesNotContain("data_visualization");
    now = now.plus(Duration.ofDays(1));
    slack.answer("chat.postMessage", this::posted);
    channel.deliver(first(to("C1", "later", Letters.picture())));
    assertThat(slack.calls("chat.postMessage").getLast().said("blocks"))
        .contains("data_visualization");
  }

  private void uploads() {
    slack.answer(
        "files.getUploadURLExternal",
        _ ->
            Reply.ok(
                "\"file_id\":\"F1\",\"upload_url\":\"" + slack.api().resolve("/upload/1") + "\""));
    slack.answer("/upload/1", _ -> Reply.status(200, "OK"));
    slack.answer("files.completeUploadExternal", _ -> Reply.ok("\"files\":[{\"id\":\"F1\"}]"));
  }

  private void leads(String person) {
    channel.deliver(first(to(person, "controls", "Du faciliterer")));
    assertThat(CHEFS.group().value()).isEqualTo("C1");
  }

  private void stands(String ts, Delivery letter) {
    var mark = DeliveryMetadata.of(letter);
    slack.answer(
        "conversations.history",
        _ ->
            Reply.ok(
                """
                "messages":[{"type":"message","ts":"%s","metadata":{"event_type":"traedesten_message","event_payload":{"place":"%s","version":"%s"}}}],"has_more":false\
                """
                    .formatted(ts, mark.place(), mark.version())));
  }

  private Reply posted(Call call) {
    var to = call.said("channel");
    return Reply.ok(
        "\"channel\":\"%s\",\"ts\":\"%d.0\""
            .formatted(to.startsWith("U") ? "D" + to : to, ts.incrementAndGet()));
  }
}
