package dk.traedesten.slack.rig;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.message.Verb;
import java.util.List;

/// A group that goes through an exercise: everyone answers what they are asked, and the facilitator
/// goes on when nobody is asked anything.
///
/// @param delivered waits until what was done has been delivered
/// @param patience how often nothing may happen before it is over
public record Walk(Colleague leader, List<Colleague> others, Runnable delivered, int patience) {
  private static final int LONGEST = 80;

  /// From the command until there is nothing more to do.
  public void through(String command, String topic) {
    var modal = leader.command(command, topic);
    assertThat(leader.submit(Filler.filled(modal, false)).body()).contains("clear");
    delivered.run();
    others.forEach(one -> one.pressWhenThere(Verb.JOIN));
    delivered.run();
    leader.pressWhenThere(Verb.BEGIN);
    delivered.run();
    int idle = 0;
    for (int round = 0; round < LONGEST; round++) {
      int answers = leader.answer() + others.stream().mapToInt(Colleague::answer).sum();
      delivered.run();
      if (answers == 0) {
        if (!leader.press(Verb.NEXT) && !leader.press(Verb.GO_ON) && ++idle > patience) {
          return;
        }
        delivered.run();
      }
    }
    throw new AssertionError("it does not end");
  }
}
