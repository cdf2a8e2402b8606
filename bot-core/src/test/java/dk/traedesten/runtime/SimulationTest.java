package dk.traedesten.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.runtime.FaultyStore.Bug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Many bad days in a row: nothing lost, nothing doubled, nothing stuck; and bugs planted on
/// purpose are found.
class SimulationTest {
  private static final long STEPS = 100_000;
  private static final int SEEDS_TO_FIND_A_BUG = 1000;

  private static final Dialog DIALOG =
      dialog(
          """
          id: test
          version: 1
          title: {da: Prøve, en: Test}
          purpose: {da: Det prøver noget., en: It tests something.}
          source: s0/test
          group: {from: 2, to: 30}
          takes: PT5M
          up-to: PT5M
          topic: {da: Om hvad?, en: About what?}
          modes: [named, confidential]
          steps:
            - ask: level
              of: everyone
              text: {da: Hvor meget?, en: How much?}
              prompts:
                - scale: score
                  text: {da: Dit tal, en: Your number}
                  from: 1
                  to: 10
                  low: {da: lidt, en: little}
                  high: {da: meget, en: much}
                  series: level
              until: [everyone, {after: PT1H}]
            - reveal: picture
              text: {da: Billedet, en: The picture}
              show:
                - histogram: score
          """);

  private static Dialog dialog(String yaml) {
    return switch (DialogReader.read("test.yaml", yaml)) {
      case Outcome.Good(var dialog) -> dialog;
      case Outcome.Broken(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  @Test
  void nothing_is_lost_doubled_or_stuck() {
    long steps = 0;
    long first = Long.getLong("seed", 1);
    long seed = first;
    while (steps < STEPS) {
      var day = new Simulation(seed, Bug.NONE, DIALOG);
      assertThat(day.run(6)).as("seed %d; run it alone with -Dseed=%d", seed, seed).isEmpty();
      steps += day.steps();
      seed++;
    }
    System.out.printf("simulated %,d steps with the seeds %d to %d%n", steps, first, seed - 1);
  }

  @Test
  void the_same_seed_gives_the_same_day() {
    var one = new Simulation(42, Bug.NONE, DIALOG);
    var other = new Simulation(42, Bug.NONE, DIALOG);
    one.run(6);
    other.run(6);
    assertThat(one.trace()).isEqualTo(other.trace());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void a_planted_bug_is_found(Bug bug) {
    for (int seed = 0; seed < SEEDS_TO_FIND_A_BUG; seed++) {
      var wrong = new Simulation(seed, bug, DIALOG).run(6);
      if (wrong.isPresent()) {
        System.out.printf("%s is found with the seed %d: %s%n", bug, seed, wrong.get());
        return;
      }
    }
    throw new AssertionError(bug + " was not found");
  }
}
