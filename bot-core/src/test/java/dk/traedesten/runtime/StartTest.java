package dk.traedesten.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.GroupSize;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Setting;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StartTest {
  private static final Conversation PLACE = new Conversation("test", "group");
  private static final Dialog USING = dialog("using", "part");
  private static final Dialog PART = dialog("part");

  private static Dialog dialog(String id, String... others) {
    var words = Text.same(id);
    return new Dialog(
        id,
        1,
        words,
        words,
        "s0/test",
        new GroupSize(2, 10),
        Duration.ofMinutes(5),
        Duration.ofMinutes(10),
        words,
        Optional.empty(),
        List.of(AnswerVisibility.NAMED, AnswerVisibility.ANONYMOUS),
        List.of(new Setting("length", words, List.of(new Option("short", words)))),
        List.of(others).stream()
            .<Step>map(other ->
                new Step.Use("use", other, Optional.empty(), Optional.empty(), Map.of(), Map.of()))
            .toList());
  }

  private static Optional<NotStarted> fault(
      String topic,
      AnswerVisibility mode,
      Map<String, String> settings,
      Map<String, Dialog> parts) {
    return new Start(
            new SessionId(new GroupId("g"), "t"),
            new Tenant("test"),
            USING,
            parts,
            PLACE,
            new Choices(topic, mode, settings),
            Language.DA,
            ZoneOffset.UTC,
            Thresholds.USUAL,
            new Participant(new PersonId("a"), "Anna", PLACE, Language.DA, Presence.INVITED),
            Optional.empty(),
            List.of())
        .fault();
  }

  private static Optional<NotStarted> fault(Optional<Duration> within, Optional<PersonId> deputy) {
    var bo = new Participant(new PersonId("b"), "Bo", PLACE, Language.DA, Presence.INVITED);
    return new Start(
            new SessionId(new GroupId("g"), "t"),
            new Tenant("test"),
            PART,
            Map.of(),
            PLACE,
            new Choices("x", AnswerVisibility.NAMED, within, Map.of()),
            Language.DA,
            ZoneOffset.UTC,
            Thresholds.USUAL,
            new Participant(new PersonId("a"), "Anna", PLACE, Language.DA, Presence.INVITED),
            deputy,
            List.of(bo))
        .fault();
  }

  @Test
  void questions_wait_from_five_minutes_to_a_month() {
    for (var good : List.of(Duration.ofMinutes(5), Duration.ofDays(30))) {
      assertThat(fault(Optional.of(good), Optional.empty())).isEmpty();
    }
    for (var bad : List.of(Duration.ofSeconds(299), Duration.ofDays(31), Duration.ZERO)) {
      assertThat(fault(Optional.of(bad), Optional.empty())).contains(NotStarted.NOT_A_TIME);
    }
  }

  @Test
  void deputy_is_one_of_the_invited() {
    assertThat(fault(Optional.empty(), Optional.of(new PersonId("b")))).isEmpty();
    for (var other : List.of("a", "c")) {
      assertThat(fault(Optional.empty(), Optional.of(new PersonId(other))))
          .contains(NotStarted.DEPUTY_IS_NOT_INVITED);
    }
  }

  @Test
  void wish_that_can_be_met_has_no_fault() {
    var parts = Map.of("part", PART);
    assertThat(fault("x".repeat(200), AnswerVisibility.ANONYMOUS, Map.of("length", "short"), parts))
        .isEmpty();
    assertThat(fault("x", AnswerVisibility.NAMED, Map.of(), parts)).isEmpty();
  }

  private static Participant alone(String id, String name) {
    return new Participant(
        new PersonId(id), name, new Conversation("test", id), Language.DA, Presence.INVITED);
  }

  @Test
  void those_who_are_picked_are_written_to_alone_and_once() {
    var store = new InMemoryStore();
    var conductor =
        new TurnProcessor(store, () -> Instant.EPOCH, () -> UUID.randomUUID().toString(), () -> {});
    var start =
        new Start(
            new SessionId(new GroupId("g"), "t"),
            new Tenant("test"),
            PART,
            Map.of(),
            PLACE,
            new Choices("x", AnswerVisibility.NAMED, Map.of()),
            Language.DA,
            ZoneOffset.UTC,
            Thresholds.USUAL,
            alone("a", "Anna"),
            Optional.empty(),
            List.of(alone("b", "Bo"), alone("c", "Camilla")));
    for (int i = 0; i < 3; i++) {
      assertThat(conductor.start(start, Set.of(new PersonId("b"), new PersonId("x"))))
          .isEqualTo(new Reply.Accepted());
    }
    var waiting = store.claim(10, Instant.EPOCH, Duration.ofSeconds(10));
    assertThat(waiting)
        .extracting(claimed -> claimed.delivery().to().id())
        .containsExactlyInAnyOrder("group", "a", "b");
    assertThat(waiting.stream().filter(c -> c.delivery().to().id().equals("b")))
        .singleElement()
        .satisfies(c -> assertThat(c.delivery().message().toString()).contains("verb=JOIN"));
  }

  @Test
  void wish_that_cannot_be_met_is_told_why() {
    var parts = Map.of("part", PART);
    assertThat(fault(" ", AnswerVisibility.NAMED, Map.of(), parts)).contains(NotStarted.NO_TOPIC);
    assertThat(fault("x".repeat(201), AnswerVisibility.NAMED, Map.of(), parts))
        .contains(NotStarted.NO_TOPIC);
    assertThat(fault("x", AnswerVisibility.CONFIDENTIAL, Map.of(), parts))
        .contains(NotStarted.NOT_A_MODE);
    assertThat(fault("x", AnswerVisibility.NAMED, Map.of("length", "long"), parts))
        .contains(NotStarted.NOT_A_SETTING);
    assertThat(fault("x", AnswerVisibility.NAMED, Map.of("colour", "short"), parts))
        .contains(NotStarted.NOT_A_SETTING);
    assertThat(fault("x", AnswerVisibility.NAMED, Map.of(), Map.of()))
        .contains(NotStarted.A_PART_IS_MISSING);
  }
}
