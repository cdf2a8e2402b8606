package dk.traedesten.slack.inbound;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.slack.rig.Office;
import dk.traedesten.slack.rig.Sent;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Anybody can begin to send something large and never come to its end.
class SlowSendersTest {
  private static final int MANY = 80;

  @Test
  void large_bodies_that_never_end_fill_no_memory_and_keep_nobody_else_out() throws IOException {
    try (var office = Office.open()) {
      var slow = new ArrayList<Socket>();
      for (int i = 0; i < MANY; i++) {
        slow.add(begun(office));
      }
      assertThat(untilStatus(office, 503)).as("one more that is large").isEqualTo(503);
      var said = Sent.event("EvSmall", Sent.message("U1", "hj\u00e6lp")).toString();
      assertThat(office.wire().event(said).statusCode()).isEqualTo(200);
      for (var one : slow) {
        one.close();
      }
      assertThat(untilStatus(office, 401)).as("when they have gone").isEqualTo(401);
    }
  }

  private static Socket begun(Office office) throws IOException {
    var events = office.wire().events();
    var socket = new Socket(events.getHost(), events.getPort());
    socket
        .getOutputStream()
        .write(
            "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n\r\nx"
                .getBytes(US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static int untilStatus(Office office, int wanted) {
    int status = 0;
    for (int i = 0; i < 200 && status != wanted; i++) {
      status = office.wire().send("POST", new byte[200_000], Map.of()).statusCode();
    }
    return status;
  }
}
