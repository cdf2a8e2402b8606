package dk.traedesten.engine.ask;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.Audiences;
import dk.traedesten.result.Disclosure;
import dk.traedesten.session.Execution;
import java.util.List;

/// A promise that a person has been told before, in a few words. The whole of it is behind "Who
/// sees this?".
final class ShortPromise {
  private static final Text NUMBERS =
      new Text("Kun tal, aldrig dit navn.", "Numbers only, never your name.");
  private static final Text WORDS = new Text("Aldrig med dit navn.", "Never with your name.");
  private static final Text NOBODY = new Text("Vises ikke for nogen.", "Shown to nobody.");

  private ShortPromise() {}

  /// @param shown whether the exercise shows the answers at all
  static Text of(Execution course, AnswerVisibility as, boolean shown, List<Prompt> prompts) {
    if (!shown) {
      return NOBODY;
    }
    return switch (as) {
      case OPEN ->
          new Text("Vises med dit navn, når du sender.", "Shown with your name when sent.");
      case NAMED ->
          new Text("Vises med dit navn, når trinnet lukker.", "Shown with your name at the close.");
      case CONFIDENTIAL -> prompts.stream().anyMatch(Disclosure::isInWords) ? WORDS : NUMBERS;
      case ANONYMOUS ->
          new Text(
              "Uden navn: Ingen ser, hvilket svar der er dit.",
              "No name: nobody sees which is yours.");
      case FACILITATOR_ONLY -> only(course.roster().name(Promise.reader(course)));
      case OWN_ONLY -> new Text("Kun du ser det.", "Only you see it.");
      case TURN_ONLY -> only(Audiences.turn(course).map(course.roster()::name).orElse("…"));
    };
  }

  private static Text only(String name) {
    return new Text("Kun %s ser det.".formatted(name), "Only %s sees it.".formatted(name));
  }
}
