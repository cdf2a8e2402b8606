package dk.traedesten.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.slack.client.Token;
import dk.traedesten.slack.rig.Filler;
import dk.traedesten.slack.rig.Office;
import dk.traedesten.slack.rig.Sent;
import dk.traedesten.slack.rig.StubSlack;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What comes in by socket, over a real one.
class SocketTest {
  private static final class Socket extends WebSocketServer {
    final BlockingQueue<WebSocket> connected = new LinkedBlockingQueue<>();
    final BlockingQueue<String> acknowledged = new LinkedBlockingQueue<>();
    final CountDownLatch started = new CountDownLatch(1);

    Socket() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      setReuseAddr(true);
      setDaemon(true);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      socket.send(
          "{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"}}");
      connected.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
      acknowledged.add(message);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception e) {}

    @Override
    public void onStart() {
      started.countDown();
    }
  }

  @SuppressWarnings("NullAway.Init")
  private Office office;

  private final Socket server = new Socket();

  @BeforeEach
  void open() throws InterruptedException {
    server.start();
    assertThat(server.started.await(10, TimeUnit.SECONDS)).isTrue();
    office = Office.open(Optional.of(new Token("xapp-stub")));
    office.slack().socketAt("ws://127.0.0.1:" + server.getPort() + "/");
    office.bot().start();
  }

  @AfterEach
  void close() throws InterruptedException {
    office.close();
    server.stop();
  }

  private WebSocket connection() throws InterruptedException {
    return Optional.ofNullable(server.connected.poll(30, TimeUnit.SECONDS)).orElseThrow();
  }

  private JsonNode acknowledged() throws InterruptedException {
    return Mappers.JSON.readTree(
        Optional.ofNullable(server.acknowledged.poll(30, TimeUnit.SECONDS)).orElseThrow());
  }

  private static String envelope(String id, String type, String payload) {
    return "{\"envelope_id\":\"%s\",\"type\":\"%s\",\"accepts_response_payload\":true,\"payload\":%s}"
        .formatted(id, type, payload);
  }

  private static String command(String text, String trigger) {
    return Mappers.JSON.writeValueAsString(
        Sent.command("U1", "/traedesten", text, StubSlack.CHANNEL, trigger));
  }

  @Test
  void commands_forms_and_events_come_in_as_they_do_by_http() throws InterruptedException {
    var socket = connection();
    socket.send(envelope("e1", "slash_commands", command("commitment", "by-socket")));
    assertThat(acknowledged()).hasToString("{\"envelope_id\":\"e1\"}");
    var modal = office.slack().opened("by-socket").orElseThrow();

    var form = Filler.filled(modal, false);
    socket.send(envelope("e2", "interactive", Sent.submission("U1", form, "t").toString()));
    var answer = acknowledged();
    assertThat(answer.path("envelope_id").asString("")).isEqualTo("e2");
    assertThat(answer.at("/payload/response_action").asString("")).isEqualTo("clear");
    office.deliver();
    assertThat(office.slack().in(StubSlack.CHANNEL)).hasSize(1);

    socket.send(
        envelope("e3", "events_api", Sent.event("Ev1", Sent.message("U2", "hjælp")).toString()));
    assertThat(acknowledged().path("envelope_id").asString("")).isEqualTo("e3");
    assertThat(office.slack().in("U2")).hasSize(1);

    socket.send(envelope("e4", "slash_commands", command("hjælp", "t")));
    assertThat(acknowledged().at("/payload/response_type").asString("")).isEqualTo("ephemeral");
  }

  @Test
  void what_is_half_there_is_acknowledged_and_does_nothing() throws InterruptedException {
    var socket = connection();
    socket.send("no json");
    socket.send("{\"type\":\"warning\"}");
    socket.send(envelope("e1", "interactive", "{}"));
    assertThat(acknowledged().path("envelope_id").asString("")).isEqualTo("e1");
  }

  @Test
  void a_hundred_at_once_are_all_acknowledged() throws InterruptedException {
    var socket = connection();
    var sent = new ArrayList<String>();
    for (int i = 0; i < 100; i++) {
      sent.add("many" + i);
      socket.send(envelope("many" + i, "slash_commands", command("hjælp", "t")));
    }
    Set<String> back = new HashSet<>();
    while (back.size() < sent.size()) {
      back.add(acknowledged().path("envelope_id").asString(""));
    }
    assertThat(back).containsExactlyInAnyOrderElementsOf(sent);
  }

  @Test
  void it_opens_itself_again_when_slack_asks_and_when_it_breaks() throws InterruptedException {
    var first = connection();
    first.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\",\"debug_info\":{}}");
    var second = connection();
    second.send(envelope("e1", "slash_commands", command("hjælp", "t")));
    assertThat(acknowledged().path("envelope_id").asString("")).isEqualTo("e1");
    second.closeConnection(1006, "gone");
    var third = connection();
    third.send(envelope("e2", "slash_commands", command("hjælp", "t")));
    assertThat(acknowledged().path("envelope_id").asString("")).isEqualTo("e2");
  }

  @Test
  void when_slack_does_not_answer_at_the_start_it_is_tried_again() throws InterruptedException {
    var later = Office.open(Optional.of(new Token("xapp-stub")));
    try (later) {
      connection();
      later.slack().refuse("apps.connections.open", "internal_error");
      later.slack().socketAt("ws://127.0.0.1:" + server.getPort() + "/");
      later.bot().start();
      later.slack().until(() -> !later.slack().calls("apps.connections.open").isEmpty());
      later.slack().allow("apps.connections.open");
      connection().send(envelope("e9", "slash_commands", command("hjælp", "t")));
      assertThat(acknowledged().path("envelope_id").asString("")).isEqualTo("e9");
    }
  }
}
