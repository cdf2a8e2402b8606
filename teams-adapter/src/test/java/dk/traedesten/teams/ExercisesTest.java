package dk.traedesten.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.teams.rig.BotFramework.Standing;
import dk.traedesten.teams.rig.BotFramework.Trouble;
import dk.traedesten.teams.rig.Colleague;
import dk.traedesten.teams.rig.Walk;
import dk.traedesten.teams.rig.Wire.Room;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /// Long after, too, and after what was clicked later.
  @ParameterizedTest
  @ValueSource(strings = {"check-in", "commitment", "prøvehandling"})
  void what_comes_again_later_and_out_of_order_changes_nothing(String exercise) {
    try (var once = new Office();
        var late = new Office()) {
      walk(once, exercise, Office.CHAT, false);
      var order = new Random(20261123);
      var people = late.five(Office.CHAT, false);
      walk(
          late,
          exercise,
          Office.CHAT,
          people,
          () -> {
            people.forEach(one -> one.allAgain(order));
            late.deliver();
          });
      assertThat(words(late, Office.CHAT)).containsExactlyElementsOf(words(once, Office.CHAT));
    }
  }

  /// Four of ten posts are put off, by 412 and by 429, with a time and without one.
  @ParameterizedTest
  @ValueSource(strings = {"check-in", "commitment", "prøvehandling", "5f", "puls"})
  void in_a_storm_the_group_gets_the_same_and_nothing_twice(String exercise) {
    try (var calm = new Office();
        var stormy = new Office()) {
      walk(calm, exercise, Office.CHAT, false);
      var weather = new SplittableRandom(412);
      walk(
          stormy,
          exercise,
          Office.CHAT,
          stormy.five(Office.CHAT, false),
          () -> {
            stormy
                .teams()
                .weather(call ->
                    call.posts() || call.updates() ? storm(weather.nextInt(10)) : Optional.empty());
            stormy.deliver(Duration.ofMinutes(3));
          });
      assertThat(kept(stormy)).containsExactlyInAnyOrderElementsOf(kept(calm));
      assertThat(stormy.bot().delivered().soFar(DeliveryMetric.ASKED_TO_WAIT)).isGreaterThan(10);
      assertThat(stormy.bot().delivered().soFar(DeliveryMetric.AMBIGUOUS)).isZero();
    }
  }

  private static Optional<Trouble> storm(int luck) {
    return switch (luck) {
      case 0 -> Optional.of(Trouble.later(429, 7));
      case 1 -> Optional.of(Trouble.later(412, 2));
      case 2 -> Optional.of(Trouble.status(412, "PreconditionFailed"));
      case 3 -> Optional.of(Trouble.status(429, "Throttled"));
      default -> Optional.empty();
    };
  }

  /// What is said beside the exercise is said once, and not again when it did not get through.
  private static List<String> kept(Office office) {
    return words(office, Office.CHAT).stream().filter(w -> !w.contains("er startet")).toList();
  }

  private static List<String> words(Office office, Room room) {
    return office.teams().in(room.id()).stream().map(Standing::words).toList();
  }

  private static void walk(Office office, String exercise, Room room, boolean twice) {
    walk(office, exercise, room, office.five(room, twice), office::deliver);
  }

  private static void walk(
      Office office, String exercise, Room room, List<Colleague> people, Runnable delivered) {
    new Walk(people.getFirst(), people.subList(1, 5), delivered, 0)
        .through(exercise + " Sammen om de unge");
    var said = office.teams().in(room.id()).stream().map(Standing::words).toList();
    assertThat(said).anyMatch(words -> words.startsWith("Resultat"));
    assertThat(office.teams().in(room.id())).noneMatch(m -> m.card().toString().contains("0 af 5"));
  }
}
