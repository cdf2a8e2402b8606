package dk.traedesten.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Verb;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.BotFramework.Call;
import dk.traedesten.teams.rig.Colleague;
import dk.traedesten.teams.rig.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Teams delivers at least once, under the same id or under another, and not in order. Ten thousand
/// requests, of which a quarter are the first of their kind, come in at once.
class TenThousandTest {
  private static final int UNIQUE = 1250;
  private static final long SEED = 20261123;

  @Test
  void ten_thousand_requests_under_old_and_new_ids_and_out_of_order_do_nothing_twice()
      throws Exception {
    try (var office = new Office()) {
      var people = office.five(Office.CHAT, false);
      var session = begun(office, people);
      var before = version(office, session);
      office.teams().forgetCalls();

      var activities = new ArrayList<ObjectNode>();
      for (int i = 0; i < UNIQUE; i++) {
        var who = people.get(i % people.size());
        activities.addAll(fourTimes(snooze(who, session, i)));
        activities.addAll(fourTimes(who.activity(who.alone(), "message").put("text", "ord " + i)));
      }
      Collections.shuffle(activities, new Random(SEED));
      assertThat(activities).hasSize(10_000);

      assertThat(sent(office.wire(), activities)).containsOnly(200);
      assertThat(version(office, session) - before).as("turns").isEqualTo(UNIQUE);
      assertThat(office.teams().calls().stream().filter(Call::posts)).as("answers").hasSize(UNIQUE);
    }
  }

  /// Twice as it was, and twice under another id.
  private static List<ObjectNode> fourTimes(ObjectNode activity) {
    return List.of(activity, activity, Wire.again(activity), Wire.again(activity));
  }

  private static SessionId begun(Office office, List<Colleague> people) {
    var leader = people.getFirst();
    leader.says("commitment Sammen om de unge", Office.CHAT);
    leader.pressWhenThere(Ref.Begin.class::isInstance);
    office.deliver();
    people.stream().skip(1).forEach(one -> one.press(Verb.JOIN));
    office.deliver();
    leader.press(Verb.BEGIN);
    office.deliver();
    return leader.things(leader.alone()).stream()
        .flatMap(t -> t.ref() instanceof Ref.Pick pick ? Stream.of(pick.session()) : Stream.empty())
        .findFirst()
        .orElseThrow();
  }

  private static long version(Office office, SessionId session) {
    var stored =
        office.store().load(new Tenant(BotFramework.TENANT), session, "look").orElseThrow();
    assertThat(stored.document()).isInstanceOf(Session.Running.class);
    return stored.version();
  }

  /// Each snooze says a line of its own, so one that counted twice would be seen.
  private static ObjectNode snooze(Colleague who, SessionId session, int i) {
    var activity = who.activity(who.alone(), "invoke").put("name", "adaptiveCard/action");
    var action = activity.putObject("value").putObject("action");
    action.put("type", "Action.Execute").put("verb", "press");
    var data = action.putObject("data").put("v", "v" + i);
    data.set("t", Mappers.JSON.valueToTree(new Ref.Press(session, Verb.SNOOZE, "level")));
    return activity;
  }

  private static List<Integer> sent(Wire wire, List<ObjectNode> activities) throws Exception {
    var requests =
        activities.stream().<Callable<Integer>>map(a -> () -> wire.send(a).status()).toList();
    try (var threads = Executors.newFixedThreadPool(16)) {
      var statuses = new ArrayList<Integer>();
      for (Future<Integer> answer : threads.invokeAll(requests)) {
        statuses.add(answer.get());
      }
      return statuses;
    }
  }
}
