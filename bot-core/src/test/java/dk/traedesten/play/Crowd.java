package dk.traedesten.play;

import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import java.util.random.RandomGenerator;

/// People who do something by chance, again and again, until the exercise is over: answer, answer
/// anew, skip, leave, come back; and a facilitator who now and then goes on, extends, reminds.
public final class Crowd {
  /// What is far more than any exercise needs.
  private static final int PATIENCE = 3000;

  private final Stage stage;
  private final RandomGenerator random;

  public Crowd(Stage stage, RandomGenerator random) {
    this.stage = stage;
    this.random = random;
  }

  /// Walks to the end.
  ///
  /// @return how many things happened
  /// @throws AssertionError when the end is not reached
  public int walk() {
    for (int i = 0; i < PATIENCE; i++) {
      if (stage.isOver()) {
        return i;
      }
      something();
    }
    throw new AssertionError("the exercise does not end; it stands at " + stage.session());
  }

  private void something() {
    var who = stage.people().get(random.nextInt(stage.people().size())).id();
    switch (random.nextInt(20)) {
      case 0 -> verb(stage.facilitator(), Verb.NEXT);
      case 1 -> verb(stage.facilitator(), Verb.EXTEND);
      case 2 -> verb(stage.facilitator(), Verb.NUDGE);
      case 3 -> stage.press(who, Verb.LEAVE, "invitation");
      case 4, 5 -> stage.press(who, Verb.JOIN, "invitation");
      case 6 -> stage.letTimePass();
      case 7 -> verb(who, Verb.NEXT);
      default -> answer(who);
    }
  }

  private void verb(PersonId who, Verb verb) {
    stage.buttons(stage.facilitator()).stream()
        .filter(b -> b.verb() == verb)
        .reduce((_, last) -> last)
        .ifPresent(b -> stage.press(who, verb, b.moment()));
  }

  private void answer(PersonId who) {
    var questions = stage.questions(who);
    if (questions.isEmpty()) {
      if (who.equals(stage.facilitator())) {
        verb(who, Verb.NEXT);
      }
      return;
    }
    var question = questions.get(random.nextInt(questions.size()));
    if (question.skippable() && random.nextInt(8) == 0) {
      stage.press(who, Verb.SKIP, question.moment());
    } else {
      stage.answer(who, question.moment(), Guesses.answer(question, random));
    }
  }
}
