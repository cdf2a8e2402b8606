package dk.traedesten.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Verb;
import dk.traedesten.session.SessionId;
import dk.traedesten.teams.card.Click;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.BotFramework.Standing;
import dk.traedesten.teams.rig.Colleague;
import dk.traedesten.teams.rig.Colleague.Thing;
import dk.traedesten.teams.rig.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// People who are not of the group, or only came to it later.
class StrangersTest {
  private final Office office = new Office();
  private List<Colleague> people = List.of();

  @BeforeEach
  void five() {
    people = office.five(Office.CHANNEL, false);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Colleague anna() {
    return people.getFirst();
  }

  private Colleague somebody(ObjectNode who) {
    return new Colleague(who, Office.CHANNEL, office.wire(), office.teams(), false);
  }

  private void place(List<ObjectNode> there) {
    office.teams().place(Office.CHANNEL.id(), there);
    office.clock().pass(Duration.ofMinutes(5));
  }

  private static List<ObjectNode> hundreds() {
    return new ArrayList<>(
        IntStream.rangeClosed(1, 300)
            .mapToObj(i -> BotFramework.person("P" + i + "channel", i))
            .toList());
  }

  /// Anna starts a check-in, and the card to join by stands in the channel.
  private Thing invited() {
    anna().says("check-in", Office.CHANNEL);
    anna().pressWhenThere(Ref.Begin.class::isInstance);
    office.deliver();
    return people.get(4).things(Office.CHANNEL).stream()
        .filter(t -> t.ref() instanceof Ref.Press(_, var verb, _) && verb == Verb.JOIN)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void somebody_of_another_organisation_cannot_join_however_large_the_channel_is() {
    var stranger = BotFramework.person("Fremmed", 999);
    stranger.put("tenantId", "0af2c1e4-0000-4000-8000-000000000000");
    var all = hundreds();
    all.add(stranger);
    place(all);
    var join = invited();
    var said = somebody(stranger).press(join, Office.CHANNEL, false).line();
    assertThat(said).isEqualTo(Phrases.STRANGER.da());
    assertThat(people.get(4).press(join, Office.CHANNEL, false).line()).startsWith("Du er med");
  }

  @Test
  void who_came_to_the_channel_a_moment_ago_can_join() {
    var join = invited();
    var late = BotFramework.person("Sen", 77);
    var all = new ArrayList<>(List.of(BotFramework.person("P1channel", 1), late));
    office.teams().place(Office.CHANNEL.id(), all);
    assertThat(somebody(late).press(join, Office.CHANNEL, false).line()).startsWith("Du er med");
  }

  @Test
  void who_is_not_on_the_list_of_the_channel_cannot_join() {
    var join = invited();
    var gone = somebody(BotFramework.person("Borte", 78));
    assertThat(gone.press(join, Office.CHANNEL, false).line()).isEqualTo(Phrases.NOT_THERE.da());
  }

  @Test
  void what_stands_before_the_group_is_seen_whole_where_the_group_is_and_nowhere_else() {
    var session = ((Ref.Press) invited().ref()).session();
    var outsider = somebody(BotFramework.person("Udenfor", 88));
    assertThat(whole(outsider, outsider.alone(), session).line()).contains("ikke gemt længere");
    assertThat(whole(outsider, new Wire.Room("19:andre@thread.v2", "groupChat"), session).line())
        .contains("ikke gemt længere");
    assertThat(whole(anna(), Office.CHANNEL, session).card().orElseThrow().toString())
        .contains("Check-in");
  }

  private static Wire.Reply whole(Colleague who, Wire.Room room, SessionId session) {
    var key = session.token() + "/invitation";
    var ref = new Ref.Whole(session, false, key, 0);
    var data = Mappers.JSON.createObjectNode();
    data.putObject("data").set("t", Mappers.JSON.valueToTree(ref));
    assertThat(Click.read((ObjectNode) data.path("data")).map(Click::ref))
        .isEqualTo(Optional.of(ref));
    var activity = who.activity(room, "invoke").put("name", "task/fetch");
    activity.set("value", data);
    return who.send(activity);
  }

  @Test
  void people_are_not_greeted_one_by_one_when_the_app_is_installed_for_everyone() {
    var added = anna().activity(anna().alone(), "installationUpdate").put("action", "add");
    anna().send(added);
    var came = anna().activity(anna().alone(), "conversationUpdate");
    came.putArray("membersAdded").addObject().put("id", BotFramework.BOT);
    anna().send(came);
    assertThat(office.teams().in(anna().alone().id())).isEmpty();
    anna().says("hjælp", anna().alone());
    assertThat(office.teams().in(anna().alone().id())).extracting(Standing::words).hasSize(1);
  }
}
