package dk.traedesten.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.teams.rig.BotFramework.Standing;
import dk.traedesten.teams.rig.Walk;
import dk.traedesten.teams.rig.Wire.Room;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The five exercises from mention to result, in Teams, with five people.
class ExercisesTest {

  @ParameterizedTest
  @CsvSource({
    "check-in, groupChat",
    "check-in, channel",
    "commitment, groupChat",
    "commitment, channel",
    "prøvehandling, groupChat",
    "prøvehandling, channel",
    "5f, groupChat",
    "5f, channel",
    "puls, groupChat",
    "puls, channel"
  })
  void five_people_go_through_it_from_mention_to_result(String exercise, String kind) {
    var room = kind.equals("channel") ? Office.CHANNEL : Office.CHAT;
    try (var office = new Office()) {
      walk(office, exercise, room, false);
    }
  }

  /// Teams sends again what it thinks was lost: under the same id, and under another one.
  @ParameterizedTest
  @CsvSource({"check-in, channel", "5f, groupChat", "puls, groupChat"})
  void everything_that_comes_several_times_counts_once(String exercise, String kind) {
    var room = kind.equals("channel") ? Office.CHANNEL : Office.CHAT;
    try (var once = new Office();
        var often = new Office()) {
      walk(once, exercise, room, false);
      walk(often, exercise, room, true);
      assertThat(words(often, room)).containsExactlyElementsOf(words(once, room));
    }
  }

  private static List<String> words(Office office, Room room) {
    return office.teams().in(room.id()).stream().map(Standing::words).toList();
  }

  private static void walk(Office office, String exercise, Room room, boolean twice) {
    var people = office.five(room, twice);
    new Walk(people.getFirst(), people.subList(1, 5), office::deliver, 0)
        .through(exercise + " Sammen om de unge");
    var said = office.teams().in(room.id()).stream().map(Standing::words).toList();
    assertThat(said).anyMatch(words -> words.startsWith("Resultat"));
    assertThat(office.teams().in(room.id())).noneMatch(m -> m.card().toString().contains("0 af 5"));
  }
}
