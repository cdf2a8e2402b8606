package dk.traedesten.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.message.Verb;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.rig.Colleague;
import dk.traedesten.slack.rig.Filler;
import dk.traedesten.slack.rig.Office;
import dk.traedesten.slack.rig.Sent;
import dk.traedesten.slack.rig.StubSlack;
import dk.traedesten.slack.rig.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Slack delivers at least once, and not in order. Ten thousand requests, of which a quarter are
/// the first of their kind, come in at once.
class TenThousandTest {
  private static final int UNIQUE = 1250;
  private static final int EACH = 4;
  private static final long SEED = 20261123;

  @Test
  void ten_thousand_requests_with_duplicates_out_of_order_do_nothing_twice() throws Exception {
    try (var office = Office.open()) {
      var people = Stream.of("U1", "U2", "U3", "U4", "U5").map(office::colleague).toList();
      var session = begun(office, people);
      var before = version(office, session);
      office.slack().forgetCalls();

      var requests = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < UNIQUE; i++) {
        var who = people.get(i % people.size());
        requests.addAll(Collections.nCopies(EACH, snooze(office, who, session, i)));
        requests.addAll(Collections.nCopies(EACH, help(office.wire(), who, i)));
      }
      Collections.shuffle(requests, new Random(SEED));
      assertThat(requests).hasSize(10_000);

      assertThat(sent(requests)).containsOnly(200);
      assertThat(version(office, session) - before).as("turns").isEqualTo(UNIQUE);
      assertThat(office.slack().calls("chat.postMessage")).as("answers").hasSize(UNIQUE);
    }
  }

  private static SessionId begun(Office office, List<Colleague> people) {
    var leader = people.getFirst();
    leader.submit(Filler.filled(leader.command("/commitment", "Sammen om de unge"), false));
    office.deliver();
    people.stream().skip(1).forEach(one -> one.press(Verb.JOIN));
    office.deliver();
    leader.press(Verb.BEGIN);
    office.deliver();
    return leader.things("U1").stream()
        .flatMap(t -> t.ref() instanceof Ref.Pick pick ? Stream.of(pick.session()) : Stream.of())
        .findFirst()
        .orElseThrow();
  }

  private static long version(Office office, SessionId session) {
    var stored = office.store().load(new Tenant(StubSlack.TEAM), session, "look").orElseThrow();
    assertThat(stored.document()).isInstanceOf(Session.Running.class);
    return stored.version();
  }

  /// Each snooze says a line of its own, so one that counted twice would be seen.
  private static Callable<Integer> snooze(Office office, Colleague who, SessionId session, int i) {
    var wire = office.wire();
    var thing =
        who.things(who.id()).stream()
            .filter(t -> t.ref() instanceof Ref.Pick)
            .findFirst()
            .orElseThrow();
    var action =
        Sent.action(thing.element(), "menu", "1790000000." + i)
            .put("value", new Ref.Press(session, Verb.SNOOZE, "level").written());
    var body =
        Sent.click(who.id(), thing.message(), action, "t", office.slack().baseUrl() + "/respond")
            .toString();
    return () -> wire.interaction(body).statusCode();
  }

  private static Callable<Integer> help(Wire wire, Colleague who, int i) {
    var body = Sent.event("Ev" + i, Sent.message(who.id(), "hjælp")).toString();
    return () -> wire.event(body).statusCode();
  }

  private static List<Integer> sent(List<Callable<Integer>> requests) throws Exception {
    try (var threads = Executors.newFixedThreadPool(16)) {
      var statuses = new ArrayList<Integer>();
      for (Future<Integer> answer : threads.invokeAll(requests)) {
        statuses.add(answer.get());
      }
      return statuses;
    }
  }
}
