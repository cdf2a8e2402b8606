package dk.traedesten.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.slack.rig.Office;
import dk.traedesten.slack.rig.Sent;
import dk.traedesten.slack.rig.StubSlack;
import dk.traedesten.slack.rig.Walk;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The five exercises from command to result, in Slack, with five people.
class ExercisesTest {

  @ParameterizedTest
  @ValueSource(strings = {"check-in", "commitment", "proevehandling", "5f", "puls"})
  void five_people_go_through_it_from_command_to_result(String exercise) {
    try (var office = Office.open()) {
      var others = Stream.of("U2", "U3", "U4", "U5").map(office::colleague).toList();
      new Walk(office.colleague("U1"), others, office::deliver, 0)
          .through("/" + exercise, "Sammen om de unge");
      var channel =
          office.slack().in(StubSlack.CHANNEL).stream().map(StubSlack.Standing::text).toList();
      assertThat(channel).noneMatch(text -> text.contains("0 af 5"));
      assertThat(channel).anyMatch(text -> text.startsWith("Resultat"));
    }
  }

  @Test
  void who_has_taken_something_on_finds_it_by_asking() {
    try (var office = Office.open()) {
      var others = Stream.of("U2", "U3", "U4", "U5").map(office::colleague).toList();
      new Walk(office.colleague("U1"), others, office::deliver, 0)
          .through("/proevehandling", "Sammen om de unge");
      var answers =
          Stream.of("U1", "U2", "U3", "U4", "U5")
              .map(who -> {
                office
                    .wire()
                    .event(Sent.event("Ev" + who, Sent.message(who, "mine handlinger")).toString());
                office.deliver();
                return office.slack().in(who).getLast().blocks().toString();
              })
              .toList();
      assertThat(answers)
          .anyMatch(words -> words.contains("Ny dato"))
          .allMatch(words -> words.contains("Mine handlinger"))
          .allMatch(words -> words.contains("Ny dato") || words.contains("ingen åbne handlinger"));
    }
  }
}
