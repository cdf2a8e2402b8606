package dk.traedesten.slack.deliver;

import static dk.traedesten.slack.deliver.Letters.T1;
import static dk.traedesten.slack.deliver.Letters.doubtful;
import static dk.traedesten.slack.deliver.Letters.first;
import static dk.traedesten.slack.deliver.Letters.to;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.message.PaperFile;
import dk.traedesten.result.PersonId;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Sdk;
import dk.traedesten.slack.client.StubbedSlack;
import dk.traedesten.slack.client.StubbedSlack.Reply;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.MinutesExporter;
import dk.traedesten.spi.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final PersonId BO = new PersonId("bo");
  private static final MinutesExporter PAPERS =
      (_, session, reader, as, _) ->
          session.token().equals("s1") && as == MinutesFormat.PDF && reader.equals(BO)
              ? new MinutesExporter.Outcome.Made(
                  new PaperFile("Referat æøå.pdf", "application/pdf", "%PDF".getBytes(UTF_8)))
              : new MinutesExporter.Outcome.Nothing();

  private final StubbedSlack slack = new StubbedSlack();
  private final Sdk sdk = Sdk.open(slack.api());
  private final Api api =
      new Api(sdk, StubbedSlack.oneWorkspace(T1), () -> Instant.parse("2026-11-23T12:00:00Z"));
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final Counts<DeliveryMetric> fates = new Counts<>(DeliveryMetric.class);
  private final SlackChannel channel =
      new SlackChannel(
          api,
          Desks.of(shelf),
          shelf,
          new Pictures(api, Runnable::run, Duration.ZERO),
          new Documents(api, PAPERS, fates, Runnable::run),
          fates,
          () -> Instant.parse("2026-11-23T12:00:00Z"));

  @BeforeEach
  void usual() {
    slack.answer("chat.postMessage", _ -> Reply.ok("\"channel\":\"D7\",\"ts\":\"1.1\""));
    slack.answer(
        "files.getUploadURLExternal",
        _ ->
            Reply.ok(
                "\"file_id\":\"F1\",\"upload_url\":\"" + slack.api().resolve("/upload/1") + "\""));
    slack.answer("/upload/1", _ -> Reply.status(200, "OK"));
    slack.answer("files.completeUploadExternal", _ -> Reply.ok("\"files\":[{\"id\":\"F1\"}]"));
  }

  @AfterEach
  void close() {
    sdk.close();
    slack.close();
  }

  private static Delivery minutes(String session, MinutesFormat as) {
    return to(
        "U2",
        "document",
        new Block.Document(Text.same("Referatet som PDF"), session, BO, as, Optional.empty()));
  }

  @Test
  void file_is_uploaded_and_shared_where_its_message_stands() {
    assertThat(channel.deliver(first(minutes("s1", MinutesFormat.PDF))))
        .isInstanceOf(Receipt.Delivered.class);
    assertThat(slack.calls("files.getUploadURLExternal").getFirst().said("filename"))
        .isEqualTo("Referat æøå.pdf");
    assertThat(slack.calls("chat.postMessage").getFirst().said("blocks"))
        .contains("Referatet som PDF");
    var shared = slack.calls("files.completeUploadExternal").getFirst();
    assertThat(shared.said("channel_id")).isEqualTo("D7");
    assertThat(shared.said("files")).contains("F1");
  }

  @Test
  void nobody_sees_a_file_before_its_message_is_posted() {
    slack.answer("chat.postMessage", _ -> Reply.status(503, ""));
    channel.deliver(first(minutes("s1", MinutesFormat.PDF)));
    assertThat(slack.calls("files.completeUploadExternal")).isEmpty();
  }

  @Test
  void sharing_that_must_wait_is_tried_again_and_nothing_is_posted_or_uploaded_twice() {
    slack.answer("files.completeUploadExternal", _ -> Reply.later(20));
    assertThat(channel.deliver(first(minutes("s1", MinutesFormat.PDF))))
        .isEqualTo(new Receipt.InDoubt(Duration.ofSeconds(20)));
    assertThat(slack.calls("/upload/1")).hasSize(1);
    assertThat(channel.deliver(doubtful(minutes("s1", MinutesFormat.PDF))))
        .isNotInstanceOf(Receipt.Delivered.class);
    assertThat(slack.calls("/upload/1")).hasSize(1);
  }

  @Test
  void message_says_so_when_there_is_no_such_file() {
    assertThat(channel.deliver(first(minutes("s1", MinutesFormat.CALENDAR))))
        .isInstanceOf(Receipt.Delivered.class);
    assertThat(slack.calls("chat.postMessage").getFirst().said("blocks"))
        .contains("Filen kom ikke med");
    assertThat(slack.calls("files.completeUploadExternal")).isEmpty();
    assertThat(fates.soFar(DeliveryMetric.WITHOUT_FILE)).isEqualTo(1);
  }

  @Test
  void message_says_so_when_slack_does_not_take_the_file() {
    slack.answer("files.getUploadURLExternal", _ -> Reply.no("missing_scope"));
    channel.deliver(first(minutes("s1", MinutesFormat.PDF)));
    assertThat(slack.calls("chat.postMessage").getFirst().said("blocks"))
        .contains("Filen kom ikke med");
  }
}
