package dk.traedesten.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.engine.Event;
import dk.traedesten.message.Verb;
import dk.traedesten.runtime.FaultyStore.Bug;
import java.util.EnumSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Many walks with everything people can do under every promise: nobody is shown what they were
/// promised not to see; and an engine that breaks a promise is found out.
class WatchedWalkTest {
  private static final int STEPS = 200_000;
  private static final int EACH = 500;
  private static final int SEEDS_TO_FIND_A_BUG = 200;

  @Test
  void nobody_is_shown_what_they_were_promised_not_to_see() {
    var pressed = EnumSet.noneOf(Verb.class);
    var visited = new TreeSet<String>();
    long first = Long.getLong("seed", 1);
    long seed = first;
    for (int steps = 0; steps < STEPS; seed++) {
      try {
        var walk = new WatchedWalk(seed, Bug.NONE, Bent.NOTHING).run(EACH);
        steps += walk.steps();
        pressed.addAll(walk.pressed());
        visited.addAll(walk.visited());
      } catch (RuntimeException broken) {
        throw new AssertionError(
            "seed %d; run it alone with -Dseed=%d: %s".formatted(seed, seed, broken.getMessage()),
            broken);
      }
    }
    System.out.printf("watched %,d steps with the seeds %d to %d%n", STEPS, first, seed - 1);
    assertThat(pressed).containsExactlyInAnyOrder(Verb.values());
    assertThat(visited).containsAll(pairs());
  }

  /// Every state of a session × every kind of event; but what an exercise without dates never is or
  /// hears, and what is wanted of its group and never comes to it.
  private static java.util.List<String> pairs() {
    var states =
        Stream.concat(
            Stream.of("inviting", "paused", "finished"),
            Stream.of(dk.traedesten.session.WaitState.class.getPermittedSubclasses())
                .map(kind -> kind.getSimpleName().toLowerCase(java.util.Locale.ROOT))
                .filter(name -> !name.equals("following")));
    return states
        .flatMap(state ->
            Stream.of(Event.class.getPermittedSubclasses())
                .filter(event -> !event.equals(Event.Wanted.class))
                .filter(event -> !event.equals(Event.Told.class))
                .map(event -> state + " " + event.getSimpleName()))
        .filter(pair -> !pair.startsWith("finished") && !pair.startsWith("inviting"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(value = Bent.class, mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
  void an_engine_that_breaks_a_promise_is_found_out(Bent engine) {
    for (int seed = 0; seed < SEEDS_TO_FIND_A_BUG; seed++) {
      try {
        new WatchedWalk(seed, Bug.NONE, engine).run(EACH);
      } catch (PromiseWatch.Broken found) {
        System.out.printf("%s is found with the seed %d: %s%n", engine, seed, found.getMessage());
        return;
      }
    }
    throw new AssertionError(engine + " was not found out");
  }
}
