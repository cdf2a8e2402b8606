package dk.traedesten.engine;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.Disclosure;
import java.util.List;

/// What a person is told before they answer: who will see what, for how long, and how to take it
/// back. The words are made from the mode, so that they cannot promise anything else than what is
/// kept.
final class Promise {
  private static final Text KEPT =
      new Text(
          "Dit svar slettes, når øvelsen slutter; det, der vises uden navn, bliver stående i kanalen. Vil du trække det tilbage, så tryk Spring over, før trinnet lukker.",
          "Your answer is deleted when the exercise ends; what is shown without a name stays in the channel. To take it back, press Skip before the step closes.");

  private Promise() {}

  /// The promise for one step's prompts.
  ///
  /// @param people how many are asked: a group too small for its mode is told so here
  static Text of(As as, List<Prompt> prompts, Disclosure disclosure, int people) {
    return switch (as) {
      case OPEN ->
          new Text(
              "Vises med dit navn i gruppen, så snart du sender, og bliver stående dér.",
              "Shown with your name in the group as soon as you send it, and stays there.");
      case NAMED ->
          new Text(
              "Ingen ser dit svar, før trinnet lukker. Så vises det med dit navn for gruppen og bliver stående dér. Vil du trække det tilbage før, så tryk Spring over.",
              "Nobody sees your answer until the step closes. Then it is shown with your name to the group and stays there. To take it back before that, press Skip.");
      case CONFIDENTIAL -> confidential(prompts, disclosure, people).plus(" ", KEPT);
    };
  }

  /// The promise of a vote.
  static Text ofVote() {
    return new Text(
        "Når afstemningen lukker, ser gruppen kun, hvor mange prikker hvert forslag har fået i alt.",
        "When the vote closes, the group only sees how many dots each entry has got in all.");
  }

  /// The promise of a consent round.
  static Text ofConsent() {
    return new Text(
        "Et ja tælles med. En indvending vises med dit navn, så den kan blive arbejdet ind.",
        "A yes is counted. An objection is shown with your name, so that it can be worked in.");
  }

  private static Text confidential(List<Prompt> prompts, Disclosure disclosure, int people) {
    var promise =
        new Text(
            "Gruppen kan se, at du har svaret. Hvad du svarer, vises aldrig for dine kolleger eller din leder med dit navn.",
            "The group can see that you have answered. What you answer is never shown to your colleagues or leader with your name.");
    for (var prompt : prompts) {
      int needed = disclosure.needed(prompt, As.CONFIDENTIAL);
      if (people < needed) {
        promise = promise.plus(" ", tooSmall(prompt, people, needed));
      }
    }
    return promise;
  }

  private static Text tooSmall(Prompt prompt, int people, int needed) {
    return switch (prompt) {
      case Prompt.FreeText _, Prompt.Items _ ->
          new Text(
              "I er %d, og ord vises først ved %d svar. Medmindre flere kommer til, bliver din tekst ikke vist for nogen."
                  .formatted(people, needed),
              "You are %d, and words are shown from %d answers on. Unless more people join, your text will not be shown to anyone."
                  .formatted(people, needed));
      case Prompt.Scale _, Prompt.Matrix _, Prompt.Choice _ ->
          new Text(
              "I er %d, og tal vises først ved %d svar. Medmindre flere kommer til, bliver der ikke noget resultat at vise."
                  .formatted(people, needed),
              "You are %d, and numbers are shown from %d answers on. Unless more people join, there will be no result to show."
                  .formatted(people, needed));
    };
  }
}
