package dk.traedesten.teams.rig;

import dk.traedesten.chat.Ref;
import dk.traedesten.message.Verb;
import java.util.List;

/// A group that goes through an exercise: everyone answers what they are asked, and the facilitator
/// goes on when nobody is asked anything.
///
/// @param delivered waits until what was done has been delivered
/// @param patience how often nothing may happen before it is over
public record Walk(Colleague leader, List<Colleague> others, Runnable delivered, int patience) {
  private static final int LONGEST = 80;

  /// From the mention until there is nothing more to do.
  public void through(String words) {
    leader.says(words, leader.group().thread());
    leader.pressWhenThere(Ref.Begin.class::isInstance);
    delivered.run();
    others.forEach(one -> one.pressWhenThere(is(Verb.JOIN)));
    delivered.run();
    // On their own view of the group's card, which only they see, or on a card that is delivered.
    if (!leader.press(Verb.BEGIN)) {
      leader.pressWhenThere(is(Verb.BEGIN));
    }
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

  private static java.util.function.Predicate<Ref> is(Verb verb) {
    return ref -> ref instanceof Ref.Press(_, var its, _) && its == verb;
  }
}
