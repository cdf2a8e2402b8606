package dk.traedesten.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.message.Verb;
import dk.traedesten.slack.rig.Colleague;
import dk.traedesten.slack.rig.Filler;
import dk.traedesten.slack.rig.Office;
import dk.traedesten.slack.rig.StubSlack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The five exercises from command to result, in Slack, with five people.
class ExercisesTest {

  @ParameterizedTest
  @ValueSource(strings = {"check-in", "commitment", "proevehandling", "5f", "puls"})
  void five_people_go_through_it_from_command_to_result(String exercise) {
    try (var office = Office.open()) {
      var all = Stream.of("U1", "U2", "U3", "U4", "U5").map(office::colleague).toList();
      var leader = all.getFirst();
      var modal = leader.command("/" + exercise, "Sammen om de unge");
      assertThat(leader.submit(Filler.filled(modal, false)).body()).contains("clear");
      office.deliver();
      all.stream().skip(1).forEach(one -> assertThat(one.press(Verb.JOIN)).isTrue());
      office.deliver();
      assertThat(leader.press(Verb.BEGIN)).isTrue();
      office.deliver();
      go(office, leader, all);
      var channel =
          office.slack().in(StubSlack.CHANNEL).stream().map(StubSlack.Standing::text).toList();
      assertThat(channel).noneMatch(text -> text.contains("0 af 5"));
      assertThat(channel).anyMatch(text -> text.startsWith("Resultat"));
    }
  }

  private static void go(Office office, Colleague leader, List<Colleague> all) {
    for (int round = 0; round < 60; round++) {
      int answers = all.stream().mapToInt(Colleague::answer).sum();
      office.deliver();
      if (answers == 0 && !leader.press(Verb.NEXT)) {
        return;
      }
      office.deliver();
    }
    throw new AssertionError("it does not end");
  }
}
