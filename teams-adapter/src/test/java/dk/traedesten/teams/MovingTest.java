package dk.traedesten.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.message.Verb;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.BotFramework.Standing;
import dk.traedesten.teams.rig.Colleague;
import dk.traedesten.teams.rig.Wire.Room;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/// The bot is taken out of the chat in the middle of an exercise, and the group goes on in another.
class MovingTest {
  private static final Room OTHER = new Room("19:den-anden@thread.v2", "groupChat");

  private final Office office = new Office();
  private List<Colleague> before = List.of();
  private List<Colleague> after = List.of();

  @BeforeEach
  void begun() {
    before = office.five(Office.CHAT, false);
    var people = IntStream.rangeClosed(1, 5).mapToObj(MovingTest::person).toList();
    office.teams().place(OTHER.id(), people);
    after =
        people.stream()
            .map(who -> new Colleague(who, OTHER, office.wire(), office.teams(), false))
            .toList();
    anna().says("check-in", Office.CHAT);
    anna().pressWhenThere(Ref.Begin.class::isInstance);
    office.deliver();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static ObjectNode person(int i) {
    return BotFramework.person("P" + i + "groupChat", i);
  }

  private Colleague anna() {
    return before.getFirst();
  }

  private void joined() {
    before.subList(1, 5).forEach(one -> one.press(Verb.JOIN));
    office.deliver();
    anna().press(Verb.BEGIN);
    office.deliver();
  }

  /// The bot is out, and a message to the group did not get through.
  private void lost() {
    office.teams().removeBot(Office.CHAT.id());
    before.get(1).answer();
    office.deliver();
  }

  private void delivered() {
    for (int i = 0; i < 60; i++) {
      office.deliver();
      office.clock().pass(Duration.ofSeconds(5));
    }
  }

  private List<String> words(Room room) {
    return office.teams().in(room.id()).stream().map(Standing::words).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fortsæt", "Fortsæt her!", "fortsaet", "resume"})
  void exercise_goes_on_where_the_one_who_leads_asks_for_it(String word) {
    joined();
    lost();
    assertThat(words(anna().alone()))
        .anyMatch(w -> w.startsWith("Jeg kan ikke skrive til gruppen") && w.contains("fortsæt"));
    var there = words(Office.CHAT);
    after.getFirst().says(word, OTHER);
    delivered();
    assertThat(words(OTHER)).anyMatch(w -> w.startsWith("Øvelsen fortsætter her"));
    for (int round = 0; round < 30; round++) {
      Stream.concat(before.stream(), after.stream()).forEach(Colleague::answer);
      delivered();
      if (!anna().press(Verb.NEXT)) {
        anna().press(Verb.GO_ON);
      }
      delivered();
    }
    assertThat(words(OTHER)).anyMatch(w -> w.startsWith("Resultat"));
    assertThat(words(Office.CHAT)).isEqualTo(there);
  }

  @Test
  void whoever_does_not_lead_cannot_take_it_along() {
    joined();
    lost();
    after.get(1).says("fortsæt", OTHER);
    delivered();
    assertThat(words(OTHER)).singleElement().asString().startsWith("Du faciliterer ikke");
  }

  @Test
  void exercise_that_has_its_place_stays_there() {
    joined();
    after.getFirst().says("fortsæt", OTHER);
    delivered();
    assertThat(words(OTHER)).singleElement().asString().startsWith("Du faciliterer ikke");
  }

  @Test
  void what_lies_open_before_the_group_is_there_too_and_stands_once() {
    office.teams().removeBot(Office.CHAT.id());
    before.get(1).press(Verb.JOIN);
    office.deliver();
    after.getFirst().says("fortsæt", OTHER);
    office.deliver();
    var late = BotFramework.person("Sen", 77);
    office.teams().place(OTHER.id(), Stream.concat(Stream.of(late), others()).toList());
    var newcomer = new Colleague(late, OTHER, office.wire(), office.teams(), false);
    newcomer.pressWhenThere(ref -> ref instanceof Ref.Press(_, var verb, _) && verb == Verb.JOIN);
    delivered();
    assertThat(words(OTHER)).filteredOn(w -> w.contains("inviterer")).hasSize(1);
    assertThat(office.teams().in(OTHER.id())).anyMatch(m -> m.card().toString().contains("Sen"));
  }

  private static Stream<ObjectNode> others() {
    return IntStream.rangeClosed(1, 5).mapToObj(MovingTest::person);
  }

  @Test
  void who_leaves_the_other_chat_leaves_the_exercise() {
    joined();
    lost();
    after.getFirst().says("fortsæt", OTHER);
    delivered();
    var gone = after.getFirst().activity(OTHER, "conversationUpdate");
    gone.putArray("membersRemoved")
        .addObject()
        .put("id", after.get(4).id())
        .put("aadObjectId", "2f4a3c5d-0000-4000-8000-000000000005");
    after.getFirst().send(gone);
    delivered();
    assertThat(office.teams().in(OTHER.id()))
        .anyMatch(m -> m.card().toString().contains("P5groupChat"));
    assertThat(before.get(4).things(before.get(4).alone()))
        .noneMatch(t -> t.ref() instanceof Ref.Pick);
  }

  @Test
  void alone_with_the_bot_one_is_told_where_to_write_it() {
    anna().says("fortsæt", anna().alone());
    assertThat(words(anna().alone())).last().asString().contains("dér, hvor gruppen er nu");
  }
}
